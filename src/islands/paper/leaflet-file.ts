/** The shape of `/<school>/leaflets.json`. */
import type { Leaflet, LeafletFile } from '../../domain/paper/leaflet.ts';
import type { Chosen } from '../../domain/search/query.ts';
import { limitsShape, pinShape, timeAnswersParts } from '../shared/card-file.ts';
import { listOf, maybe, number, oneOf, orNull, type Shape, shapeOf, text, valuesOf, yesNo } from '../shared/shape.ts';

type FirstVisit = Leaflet['first'];

const first = shapeOf<FirstVisit>({
  whatHappens: text,
  whoMeetsYou: text,
  whatToBring: text,
  watchFirst: oneOf<FirstVisit['watchFirst']>(),
  bringFriend: oneOf<FirstVisit['bringFriend']>(),
  parentCanStay: oneOf<FirstVisit['parentCanStay']>(),
});

/** What a list's rule chooses, by filter. */
const chosen: Shape<Chosen> = valuesOf(listOf(text)) as Shape<Record<string, string[]>> as unknown as Shape<Chosen>;

const leaflet: Shape<Leaflet> = shapeOf<Leaflet>({
  slug: text,
  name: text,
  summary: text,
  organisation: text,
  interest: shapeOf<Leaflet['interest']>({
    label: text,
    icon: maybe(text),
    family: maybe(oneOf<NonNullable<Leaflet['interest']['family']>>()),
    sticker: maybe(oneOf<NonNullable<Leaflet['interest']['sticker']>>()),
  }),
  times: listOf(shapeOf<Leaflet['times'][number]>({ ...timeAnswersParts, words: text, at: orNull(number) })),
  where: listOf(text),
  far: listOf(orNull(text)),
  cost: text,
  costMore: listOf(text),
  who: text,
  years: orNull(limitsShape),
  asked: shapeOf<Leaflet['asked']>({
    audience: listOf(oneOf<Leaflet['asked']['audience'][number]>()),
    ages: orNull(limitsShape),
    free: yesNo,
    firstSessionFree: yesNo,
    helpWithCost: yesNo,
  }),
  forFamiliesOnly: yesNo,
  join: text,
  joinHelp: text,
  ask: listOf(text),
  askFor: orNull(text),
  note: orNull(text),
  first,
  has: listOf(text),
  pins: listOf(pinShape),
  checkedOn: orNull(text),
  publishTo: orNull(text),
  lastDays: listOf(text),
});

export const leafletFileShape: Shape<LeafletFile> = shapeOf<LeafletFile>({
  school: text,
  name: text,
  years: shapeOf({ from: number, to: number }),
  place: text,
  madeOn: text,
  cautionAfterDays: number,
  hideAfterDays: number,
  fictional: yesNo,
  help: listOf(shapeOf({ name: text, number: text })),
  lists: listOf(
    shapeOf({ slug: text, name: text, introduction: orNull(text), listings: listOf(text), chosen: orNull(chosen) }),
  ),
  leaflets: listOf(leaflet),
  renamed: listOf(shapeOf({ slug: text, name: text, to: text })),
});
