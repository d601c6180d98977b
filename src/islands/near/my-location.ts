/** Where somebody is, asked once, when they press the button and at no other time. Nothing is kept. */
import type { Answer } from '../../domain/near/where-is.ts';

const longestWait = 15_000;
/** Metres from which a location is said as “about”. */
const roughFrom = 500;
const fourDecimals = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** The point where somebody is, or a sentence that says why it cannot be known. */
export function myLocation(): Promise<Answer> {
  if (!window.isSecureContext)
    return Promise.resolve(
      unknown('This page may not ask where you are, because its address does not begin with https.'),
    );
  if (!navigator.geolocation) return Promise.resolve(unknown(reasons[2]!));
  return new Promise((resolve) => {
    // A browser's own time begins when the person has answered its question: many never do.
    setTimeout(() => resolve(unknown(noAnswer)), longestWait);
    try {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve(isPoint(coords) ? found(coords) : unknown(reasons[2]!)),
        ({ code }) => resolve(unknown(reasons[code] ?? reasons[2]!)),
        // A rough answer is enough to sort by, and an old one would be a trace.
        { enableHighAccuracy: false, maximumAge: 0, timeout: longestWait - 1000 },
      );
    } catch {
      // A school's settings may take the answer away and leave the question.
      resolve(unknown(reasons[2]!));
    }
  });
}

const noAnswer =
  'Your phone or computer has not answered. If it asks whether this page may know where you are, answer it and press again; or type a postcode or a place.';

/** By the codes of the W3C's Geolocation interface. */
const reasons: Record<number, string> = {
  1: 'You have not let this page know where you are. That is fine: type a postcode or a place instead.',
  2: 'Your phone or computer does not know where it is just now. Type a postcode or a place instead.',
  3: 'It took too long to find where you are. Try again, or type a postcode or a place.',
};

const isPoint = ({ latitude, longitude }: GeolocationCoordinates) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

function found({ latitude, longitude, accuracy }: GeolocationCoordinates): Answer {
  const about = accuracy > roughFrom;
  const note = about ? `Your phone or computer only knows where it is to within ${distance(accuracy)}.` : null;
  // About ten metres: as near as the site knows any place.
  const point = { latitude: fourDecimals(latitude), longitude: fourDecimals(longitude) };
  return { state: 'found', point: { ...point, label: 'where you are', about, note } };
}

const distance = (metres: number) =>
  metres < 950 ? `${Math.ceil(metres / 100) * 100} m` : `${Math.ceil(metres / 1000)} km`;

const unknown = (sentence: string): Answer => ({ state: 'unknown', sentence });
