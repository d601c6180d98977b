/** One side of paper, at its own size; on the screen it is shown smaller where there is no room for it. */
import type { ReactNode } from 'react';
import { editionWords } from '../../domain/paper/edition.ts';
import { dateWords } from '../../domain/time/dates.ts';
import { Icon } from '../shared/Icon.tsx';
import { Hills, Post } from '../shared/Land.tsx';
import { readableAddress, usePrinting } from './leaflet-context.ts';

export type Paper = 'a4' | 'a4-wide' | 'a5' | 'a3';

interface SheetProps {
  paper: Paper;
  className?: string;
  label: string;
  /** The family of interests whose colour it has, where all of it is of one. */
  hue?: string | undefined;
  children: ReactNode;
}

export function Sheet({ paper, className = '', label, hue, children }: SheetProps) {
  return (
    <div className={`sheet-frame ${paper}`}>
      <section className={`sheet ${className}`} aria-label={label} data-hue={hue}>
        {children}
      </section>
    </div>
  );
}

/** The school's band across the top: in full on the first side, in one line on the others. */
export function SheetHead({ isFirst = true, children }: { isFirst?: boolean; children?: ReactNode }) {
  const printing = usePrinting();
  const { file, contents } = printing;
  const { crest } = printing.page;
  if (!isFirst)
    return (
      <header className="sheet-head again">
        <p>
          <b>{contents.title}</b> · {file.name}
        </p>
      </header>
    );
  return (
    <header className="sheet-head">
      <Hills />
      {crest && <img src={crest.src} width={crest.width} height={crest.height} alt={crest.alt} />}
      <div>
        <p className="sheet-school">{file.name}</p>
        <h2>{contents.title}</h2>
        {contents.introduction && <p>{contents.introduction}</p>}
        <p>{readableAddress(printing, contents.path)}</p>
      </div>
      <Post />
      {children}
    </header>
  );
}

/** What stands at the foot of every side: urgent help, which edition this is, and what listing does not mean. */
export function SheetFoot({ page, total }: { page?: number; total?: number }) {
  return (
    <footer className="sheet-foot">
      <UrgentHelp />
      <Imprint isBrief={page !== undefined && page > 1}>
        {page && total && total > 1 ? ` Page ${page} of ${total}.` : ''}
      </Imprint>
    </footer>
  );
}

export function UrgentHelp() {
  const { file } = usePrinting();
  return (
    <div className="urgent-help">
      <Icon name="lifebuoy" />
      <p>
        <b>Need help now?</b>{' '}
        {file.help.map(({ name, number }, place) => (
          <span key={name}>
            {place > 0 && <span className="dot"> · </span>}
            <span>
              {name} <b className="number">{number}</b>
            </span>
          </span>
        ))}
      </p>
    </div>
  );
}

/** Which edition this is, until when it is good, and what being listed does not mean. */
export function Imprint({ isBrief = false, children }: { isBrief?: boolean; children?: ReactNode }) {
  const { edition, file } = usePrinting();
  return (
    <p className="imprint">
      <b>Edition {editionWords(edition)}.</b> Check by {dateWords(edition.checkBy)}. Listed, not endorsed
      {!isBrief && ': ring or look before you go'}.
      {file.fictional && (isBrief ? ' All made up.' : ` ${file.place} and everything listed here is made up.`)}
      {children}
    </p>
  );
}
