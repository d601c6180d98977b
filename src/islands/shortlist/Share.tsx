import { useRef, useState } from 'react';
import { type PackedShortlist, packedCode } from '../../domain/shortlist/packed.ts';
import { Guard } from '../shared/Guard.tsx';
import { Icon } from '../shared/Icon.tsx';
import { later } from '../shared/later.tsx';
import { PrintButton } from '../shared/PrintButton.tsx';

// What draws the code is fetched when somebody asks for it.
const QrCode = later<{ link: string }>(() => import('./QrCode.tsx'), <p className="soft">Loading the code…</p>);

interface Props {
  school: string;
  shortlist: PackedShortlist;
  urls: { shortlist: string; leaflets: string };
  onSay(words: string): void;
}

/** Handing the shortlist over: code, link, letter, paper. None of it goes through a server. */
export function Share({ school, shortlist, urls, onSay }: Props) {
  const [isQr, showQr] = useState(false);
  const [isCopied, setCopied] = useState<'not yet' | 'done' | 'refused'>('not yet');
  const box = useRef<HTMLInputElement>(null);
  const code = packedCode(shortlist);
  const link = `${location.origin}${urls.shortlist}#${code}`;
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
  const share = () => void navigator.share({ title: subject, url: link }).catch(() => {});

  return (
    <section className="pick-share on-screen" aria-label="Hand it over">
      <div className="pick-ways">
        <button type="button" className="button" aria-expanded={isQr} onClick={() => showQr(!isQr)}>
          <Icon name="qr" />
          <span>{isQr ? 'Hide the QR code' : 'Show a QR code'}</span>
        </button>
        <button type="button" className="button quiet" onClick={copy}>
          <Icon name={isCopied === 'done' ? 'check' : 'copy'} />
          <span>{isCopied === 'done' ? 'Link copied' : 'Copy the link'}</span>
        </button>
        {'share' in navigator && (
          <button type="button" className="button quiet" onClick={share}>
            <Icon name="share" />
            <span>Share</span>
          </button>
        )}
        <a className="button quiet" href={letter}>
          <Icon name="mail" />
          <span>E-mail</span>
        </a>
        <PrintButton />
        <a className="button quiet" href={`${urls.leaflets}#set=shortlist:${code}`}>
          <Icon name="cards" />
          <span>Make a leaflet</span>
        </a>
      </div>
      {isCopied === 'refused' && (
        <p className="pick-box">
          <label htmlFor="pick-link">Your browser did not copy it. Copy it from here:</label>
          <input id="pick-link" ref={box} type="text" readOnly value={link} onFocus={({ target }) => target.select()} />
        </p>
      )}
      {isQr && (
        <Guard sentence="The code could not be drawn. Copy the link instead.">
          <QrCode link={link} />
        </Guard>
      )}
    </section>
  );
}
