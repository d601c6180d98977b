/** Where a postcode is, for a search that has one in its words. Loaded only then. */
import { type NearPoint, whereIs } from '../../domain/near/where-is.ts';
import { type PostcodeUrls, postcodeFilesAt } from './postcode-files.ts';

/** Null where the site does not know it. */
export async function pointOf(postcode: string, urls: PostcodeUrls): Promise<NearPoint | null> {
  const answer = await whereIs(postcode, [], postcodeFilesAt(urls));
  return answer.state === 'found' ? answer.point : null;
}
