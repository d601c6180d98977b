/** A request that is not done, with the sentence that tells the person why and what to do next. */
export class Refused extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 502;

  constructor(status: Refused['status'], sentence: string) {
    super(sentence);
    this.status = status;
  }
}
