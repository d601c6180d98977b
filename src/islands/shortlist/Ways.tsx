/** What else can be done with a shortlist, as links in a row; what they open stands right below them. */
import { useState } from 'react';
import { type PackedShortlist, packedCode } from '../../domain/shortlist/packed.ts';
import { shortlistParts } from '../../domain/shortlist/shortlist.ts';
import { Guard } from '../shared/Guard.tsx';
import { Icon } from '../shared/Icon.tsx';
import { later } from '../shared/later.tsx';
import { PicksMap } from './PicksMap.tsx';
import type { PlanProps } from './Plan.tsx';

// Fetched when somebody asks for it.
const Plan = later<PlanProps>(() => import('./Plan.tsx'), <p className="soft">Loading the plan…</p>);

interface Props extends PlanProps {
  school: PlanProps['school'] & { latitude?: number; longitude?: number };
  urls: { school: string; baseMap: string | null; stickers: string };
  shortlist: PackedShortlist;
  /** `changes`: it is being changed, and there is something to go back to. */
  change: 'possible' | 'changes' | 'none';
  onChange(isChanging: boolean): void;
}

export function Ways({ school, urls, file, entries, today, shortlist, change, onChange }: Props) {
  const [open, setOpen] = useState<'plan' | 'map' | null>(null);
  const toggle = (part: 'plan' | 'map') => setOpen(open === part ? null : part);
  const placed = entries.flatMap((entry) => (entry.kind === 'open' && entry.card.pins.length > 0 ? [entry.card] : []));
  const hasMap = placed.length > 0 && (shortlist.show ?? shortlistParts).includes('map');

  return (
    <>
      <p className="pick-links on-screen">
        {change !== 'none' && (
          <button type="button" onClick={() => onChange(change === 'possible')}>
            <Icon name={change === 'possible' ? 'pen' : 'check'} />
            <span>{change === 'possible' ? 'Change it' : 'Done changing'}</span>
          </button>
        )}
        <a href={`${urls.school}#s=${packedCode(shortlist)}`}>
          <Icon name="plus" />
          <span>Add something else</span>
        </a>
        <button type="button" aria-expanded={open === 'plan'} onClick={() => toggle('plan')}>
          <Icon name="calendar" />
          <span>{open === 'plan' ? 'Hide the plan' : 'Compare and plan a week'}</span>
        </button>
        {hasMap && (
          <button type="button" aria-expanded={open === 'map'} onClick={() => toggle('map')}>
            <Icon name="map" />
            <span>{open === 'map' ? 'Hide the map' : 'Show them on a map'}</span>
          </button>
        )}
      </p>
      {open === 'plan' && (
        <section className="pick-plan on-screen" aria-label="Compare and plan">
          <Guard sentence="This part is not working just now. The list below has everything.">
            <Plan {...{ school, file, entries, today }} />
          </Guard>
        </section>
      )}
      {open === 'map' && hasMap && (
        <section className="pick-map on-screen" aria-label="Where they are">
          <PicksMap
            school={school}
            schoolUrl={urls.school}
            baseMap={urls.baseMap}
            stickers={urls.stickers}
            today={today}
            file={file}
            cards={placed}
            onLeave={() => setOpen(null)}
          />
        </section>
      )}
    </>
  );
}
