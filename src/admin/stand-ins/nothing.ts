/** In place of a part of Decap that is never used here. */
export default undefined;
