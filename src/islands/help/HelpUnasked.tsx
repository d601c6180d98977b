import { ExitLink } from './ExitLink.tsx';
import { HelpLinks } from './HelpLinks.tsx';
import type { HelpOffered } from './HelpNow.tsx';

/**
 * Stands above the results where the part that looks at the words did not come: they may say anything, so people to
 * talk to are shown with every answer.
 */
export function HelpUnasked({ offered }: { offered: HelpOffered }) {
  return (
    <section className="help-now" aria-labelledby="help-now">
      <div className="help-now-top">
        <h2 id="help-now" tabIndex={-1}>
          Is something wrong? You can talk to someone now
        </h2>
        <ExitLink to={offered.exitTo} />
      </div>
      <HelpLinks rows={offered.rows} isFull />
      <p>
        <a href={offered.pageUrl}>More people to talk to</a>
      </p>
    </section>
  );
}
