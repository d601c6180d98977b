/**
 * In place of the GraphQL clients in Decap’s backends for GitHub and GitLab. Ours ask in the plain way, and a part of
 * these makes code of a text as soon as it is loaded, which our policy forbids.
 */
const unused = () => undefined;

export const gql = unused;
export const createHttpLink = unused;
export const setContext = unused;
export const defaultDataIdFromObject = unused;
export class ApolloClient {}
export class InMemoryCache {}
export class IntrospectionFragmentMatcher {}
