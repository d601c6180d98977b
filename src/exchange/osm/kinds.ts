/** The tables behind the base map: OpenStreetMap's values, what the map calls them, and from which tile zoom. */

export interface Named {
  kind: string;
  /** The first tile zoom that has it; a map drawn in the usual way shows tile zoom 14 at map zoom 15. */
  minZoom: number;
}

const as =
  (kind: string, minZoom: number) =>
  (...values: string[]): Record<string, Named> =>
    Object.fromEntries(values.map((value) => [value, { kind, minZoom }]));

/** `highway=…` */
export const roadKinds: Record<string, Named> = {
  ...as('highway', 8)('motorway', 'motorway_link'),
  ...as('major_road', 8)('trunk', 'primary'),
  ...as('major_road', 10)('secondary', 'trunk_link', 'primary_link'),
  ...as('major_road', 11)('tertiary', 'secondary_link', 'tertiary_link'),
  ...as('minor_road', 12)('unclassified', 'residential', 'living_street', 'road', 'busway'),
  ...as('minor_road', 14)('service'),
  ...as('path', 13)('pedestrian', 'footway', 'path', 'cycleway', 'bridleway', 'track', 'steps'),
};

/** `railway=…` */
export const railwayKinds: Record<string, Named> = {
  ...as('rail', 9)('rail'),
  ...as('rail', 11)('light_rail', 'tram', 'narrow_gauge', 'preserved', 'subway', 'funicular'),
};

const water: Named = { kind: 'water', minZoom: 8 };
export const waterKinds = {
  water,
  /** `waterway=…` along its middle. */
  lines: {
    ...as('river', 8)('river'),
    ...as('canal', 10)('canal'),
    ...as('stream', 13)('stream', 'ditch', 'drain', 'brook'),
  } as Record<string, Named>,
  /** `water=…` of a `natural=water` */
  areas: {
    ...as('lake', 8)('lake', 'reservoir', 'pond', 'lagoon', 'basin'),
    ...as('river', 8)('river', 'canal', 'stream'),
  } as Record<string, Named>,
};

/** Land, by tag; the first tag that fits decides. */
export const greenKinds: Record<string, Record<string, Named>> = {
  leisure: {
    ...as('park', 10)('park', 'garden', 'common'),
    ...as('nature_reserve', 10)('nature_reserve'),
    ...as('golf_course', 11)('golf_course'),
    ...as('playground', 14)('playground'),
    ...as('pitch', 14)('pitch', 'track'),
    ...as('sports', 12)('sports_centre', 'stadium', 'recreation_ground'),
  },
  natural: {
    ...as('wood', 10)('wood'),
    ...as('grass', 11)('grassland', 'scrub', 'heath', 'wetland'),
    ...as('beach', 11)('beach', 'sand', 'shingle'),
  },
  landuse: {
    ...as('wood', 10)('forest'),
    ...as('grass', 12)('grass', 'meadow', 'village_green', 'orchard'),
    ...as('park', 11)('recreation_ground'),
    ...as('farmland', 10)('farmland', 'farmyard'),
    ...as('cemetery', 11)('cemetery'),
    ...as('allotments', 12)('allotments'),
    ...as('residential', 8)('residential'),
    ...as('industrial', 11)('industrial', 'commercial', 'retail', 'railway', 'construction', 'quarry'),
  },
  amenity: {
    ...as('school', 12)('school', 'college', 'university', 'kindergarten'),
    ...as('hospital', 12)('hospital'),
    ...as('cemetery', 13)('grave_yard'),
    ...as('parking', 14)('parking'),
  },
};

/** What people find their way by, at a point. */
export const landmarkKinds: Record<string, Record<string, Named>> = {
  highway: as('bus_stop', 15)('bus_stop'),
  railway: { ...as('station', 11)('station', 'halt'), ...as('tram_stop', 13)('tram_stop') },
  amenity: {
    ...as('bus_station', 12)('bus_station'),
    ...as('school', 13)('school', 'college', 'university'),
    ...as('hospital', 12)('hospital'),
    ...as('library', 14)('library'),
    ...as('community_centre', 14)('community_centre', 'arts_centre', 'theatre', 'townhall', 'cinema'),
    ...as('worship', 15)('place_of_worship'),
    ...as('health', 15)('clinic', 'doctors'),
    ...as('services', 15)('post_office', 'police', 'fire_station', 'marketplace'),
  },
  leisure: {
    ...as('park', 13)('park', 'garden', 'common', 'nature_reserve', 'golf_course'),
    ...as('sports', 14)('sports_centre', 'stadium', 'swimming_pool', 'ice_rink'),
    ...as('playground', 15)('playground'),
    ...as('pitch', 15)('pitch', 'track'),
  },
  tourism: as('museum', 14)('museum', 'gallery', 'zoo'),
  natural: { ...as('water', 13)('water'), ...as('wood', 13)('wood'), ...as('beach', 13)('beach', 'peak') },
  landuse: {
    ...as('wood', 13)('forest'),
    ...as('park', 14)('recreation_ground', 'village_green', 'allotments', 'cemetery'),
  },
};

/** `place=…`: names of towns and their parts; `rank` says which matters more where two want the same room. */
export const placeKinds: Record<string, Named & { rank: number }> = {
  city: { kind: 'locality', minZoom: 8, rank: 12 },
  town: { kind: 'locality', minZoom: 8, rank: 10 },
  village: { kind: 'locality', minZoom: 10, rank: 7 },
  suburb: { kind: 'neighbourhood', minZoom: 11, rank: 6 },
  quarter: { kind: 'neighbourhood', minZoom: 12, rank: 5 },
  hamlet: { kind: 'locality', minZoom: 12, rank: 4 },
  neighbourhood: { kind: 'neighbourhood', minZoom: 13, rank: 3 },
  locality: { kind: 'neighbourhood', minZoom: 14, rank: 1 },
};
