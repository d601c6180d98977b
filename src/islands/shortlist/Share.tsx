import { useRef, useState } from 'react';
import type { Card } from '../../domain/finder/card.ts';
import { type PackedShortlist, packedCode } from '../../domain/shortlist/packed.ts';
import { Guard } from '../shared/Guard.tsx';
import { Icon } from '../shared/Icon.tsx';
import { later } from '../shared/later.tsx';
import { PrintButton } from '../shared/PrintButton.tsx';
import { CalendarButtons } from './CalendarButtons.tsx';

// What draws the code is fetched when somebody asks for it.
const QrCode = later<{ link: string }>(() => import('./QrCode.tsx'), <p className="soft">Loading the code…</p>);

interface Props {
  school: string;
  shortlist: PackedShortlist;
  /** What is on it and is open. */
  cards: readonly Card[];
  urls: { school: string; shortlist: string; leaflets: string };
  onSay(words: string): void;
}

/** Handing the shortlist over: code, link, letter; paper and calendar. None of it goes through a server. */
export function Share({ school, shortlist, cards, urls, onSay }: Props) {
  const [open, setOpen] = useState<'share' | 'save' | null>(null);
  const toggle = (part: 'share' | 'save') => setOpen(open === part ? null : part);
  const code = packedCode(shortlist);

  return (
    <section className="pick-share on-screen" aria-label="Hand it over">
      <div className="pick-bar">
        <button type="button" className="button" aria-expanded={open === 'share'} onClick={() => toggle('share')}>
          <Icon name="share" />
          <span>Share</span>
        </button>
        <button type="button" className="button quiet" aria-expanded={open === 'save'} onClick={() => toggle('save')}>
          <Icon name="down" />
          <span>Print or save</span>
        </button>
      </div>
      {open === 'share' && <Links link={`${location.origin}${urls.shortlist}#${code}`} {...{ school, onSay }} />}
      {open === 'save' && (
        <ul className="pick-menu plain">
          <li>
            <PrintButton className="" />
          </li>
          <li>
            <a href={`${urls.leaflets}#set=shortlist:${code}`}>
              <Icon name="cards" />
              <span>Make a leaflet</span>
            </a>
          </li>
          <CalendarButtons schoolUrl={urls.school} cards={cards} />
        </ul>
      )}
    </section>
  );
}

/** The code to point a telephone at, and the same link to copy or send. */
function Links({ link, school, onSay }: { link: string } & Pick<Props, 'school' | 'onSay'>) {
  const [isCopied, setCopied] = useState<'not yet' | 'done' | 'refused'>('not yet');
  const box = useRef<HTMLInputElement>(null);
  const subject = `Some things to do near ${school}`;
  const letter = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(link)}`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied('done');
      onSay('The link is copied.');
    } catch {
      setCopied('refused');
      requestAnimationFrame(() => box.current?.select());
    }
  }
  // Somebody who closes the sheet again has done nothing wrong.
  const send = () => void navigator.share({ title: subject, url: link }).catch(() => {});

  return (
    <div className="pick-hand">
      <Guard sentence="The code could not be drawn. Copy the link instead.">
        <QrCode link={link} />
      </Guard>
      <div>
        <p className="pick-ways">
          <button type="button" className="button quiet" onClick={copy}>
            <Icon name={isCopied === 'done' ? 'check' : 'copy'} />
            <span>{isCopied === 'done' ? 'Link copied' : 'Copy the link'}</span>
          </button>
          {'share' in navigator && (
            <button type="button" className="button quiet" onClick={send}>
              <Icon name="share" />
              <span>Send it</span>
            </button>
          )}
          <a className="button quiet" href={letter}>
            <Icon name="mail" />
            <span>E-mail</span>
          </a>
        </p>
        {isCopied === 'refused' && (
          <p className="pick-box">
            <label htmlFor="pick-link">Your browser did not copy it. Copy it from here:</label>
            <input
              id="pick-link"
              ref={box}
              type="text"
              readOnly
              value={link}
              onFocus={({ target }) => target.select()}
            />
          </p>
        )}
      </div>
    </div>
  );
}
