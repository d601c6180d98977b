/** A point on the map; `approximate` ones stand for an area about a kilometre wide, never for a door. */
export interface Pin {
  latitude: number;
  longitude: number;
  approximate: boolean;
  /** What the place is called. */
  place: string;
  /** Which of its listing's places it is, from 0. */
  at?: number;
}
