/** In place of the GraphQL clients in Decap’s backends for GitHub and GitLab, which are never used here. */
const unused = () => undefined;

export const gql = unused;
export const createHttpLink = unused;
export const setContext = unused;
export const defaultDataIdFromObject = unused;
export class ApolloClient {}
export class InMemoryCache {}
export class IntrospectionFragmentMatcher {}
