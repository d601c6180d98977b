import { useCallback, useMemo, useState } from 'react';
import ListingArticle from '../../components/listing/ListingArticle.astro';
import { showToday } from '../../components/listing/show-today.ts';
import { labelOf } from '../../domain/listing/labels.ts';
import { reviewState } from '../../domain/listing/review.ts';
import type { PreviewData } from '../../editor/preview-data.ts';
import { ListingCard } from '../../islands/card/Card.tsx';
import type { Listing } from '../../schema/listing.ts';
import { addresses } from '../../site/addresses.ts';
import { withOwnPhoto } from './own-photo.ts';
import { PhotoCuts } from './PhotoCuts.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import { readForm } from './read-form.ts';
import { SitePart } from './SitePart.tsx';
import { listingStandIns, type ShownListing, shownListing } from './shown-listing.ts';
import type { KnowingPreviewProps } from './with-preview-data.tsx';

/** A listing as the finder's card and as its page. */
export function ListingPreview({ form, slug, pictureUrl, window, data, now }: KnowingPreviewProps) {
  const [school, setSchool] = useState<string | null>(null);
  const read = useMemo(() => readForm('listings', form, slug, listingStandIns), [form, slug]);
  const shown = useMemo(
    () => shownListing(read.sound as unknown as Listing, read.body, slug, data, school, now),
    [read, slug, data, school, now],
  );
  const article = useMemo(() => articleProps(shown, data), [shown, data]);
  const { file = '', focus } = (read.sound as unknown as Listing).photo;
  const photoUrl = file ? pictureUrl(file) : '';
  const finish = useCallback((html: string) => withOwnPhoto(html, photoUrl, focus), [photoUrl, focus]);
  const sayToday = useCallback((page: HTMLElement) => showToday(page, now), [now]);

  return (
    <PreviewFrame
      window={window}
      problems={read.problems}
      notes={shown.notes}
      choices={
        data.schools.length > 1 && (
          <label>
            As shown by{' '}
            <select value={shown.view.slug} onChange={(event) => setSchool(event.target.value)}>
              {data.schools.map((each) => (
                <option key={each.slug} value={each.slug}>
                  {each.data.shortName ?? each.data.name}
                </option>
              ))}
            </select>
          </label>
        )
      }
    >
      <h2 className="preview-part">In the finder</h2>
      {shown.card ? (
        <ul className="results">
          <ListingCard
            card={shown.card.card}
            href={addresses.listing(shown.view.slug, slug)}
            stickers={addresses.stickers()}
            interest={mainInterest(shown, data)}
            today={now.date}
            next={shown.card.coming}
            caution={reviewState(shown.card.card.checkedOn, now.date, data.site) === 'caution'}
          />
        </ul>
      ) : (
        <p className="preview-note">The finder does not show it: it is closed, over or having a break.</p>
      )}
      <PhotoCuts url={photoUrl} focus={focus} />
      <h2 className="preview-part">On its own page</h2>
      <main>
        <div className="wide">
          <SitePart part={ListingArticle} props={article} finish={finish} onShown={sayToday} />
        </div>
      </main>
    </PreviewFrame>
  );
}

function mainInterest({ listing }: ShownListing, { vocabulary }: PreviewData) {
  const [main] = listing.interests;
  return main ? labelOf(vocabulary.interests, main.slug) : null;
}

function articleProps({ listing, view }: ShownListing, { site, pages }: PreviewData) {
  return {
    listing,
    site,
    school: view.school.shortName ?? view.school.name,
    finder: addresses.school(view.slug),
    address: addresses.listing(view.slug, listing.slug),
    worried: pages.includes('safety') ? addresses.page('safety') : addresses.help(view.slug),
    stops: null,
    calendar: addresses.listingCalendar(view.slug, listing.slug),
  };
}
