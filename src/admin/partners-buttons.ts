/** The buttons of somebody who proposes: no “Ready” and no “Publish”, which the gateway would refuse. */
import { store } from 'decap-cms-core/dist/esm/redux/index.js';

/** Decap has these buttons for people outside a repository, by this name. */
export function showPartnersButtons(): void {
  store.dispatch({ type: 'USE_OPEN_AUTHORING' });
}
