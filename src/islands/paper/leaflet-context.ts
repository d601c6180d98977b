/** What every part of a leaflet needs to know; too much to hand from part to part. */

import { createContext, useContext } from 'react';
import { type Edition, editionOf } from '../../domain/paper/edition.ts';
import type { Leaflet, LeafletFile } from '../../domain/paper/leaflet.ts';
import type { LeafletChoice } from '../../domain/paper/leaflet-choice.ts';
import { type LeafletContents, leafletContents } from '../../domain/paper/leaflet-set.ts';
import { shortAddress } from '../../domain/text/short-address.ts';

/** What the page says of the school, besides the file. */
export interface LeafletPage {
  fileUrl: string;
  icons: string;
  /** The folder of the coloured drawings. */
  stickers: string;
  /** `/weir-lane-primary/` */
  schoolUrl: string;
  /** Where the site is published; null where its settings do not say. */
  website: string | null;
  crest: { src: string; width: number; height: number; alt: string } | null;
  /** Null where the school has no base map. */
  baseMap: string | null;
  position: { latitude?: number; longitude?: number };
}

export interface Printing {
  page: LeafletPage;
  file: LeafletFile;
  choice: LeafletChoice;
  contents: LeafletContents;
  edition: Edition;
}

export function printingOf(page: LeafletPage, file: LeafletFile, choice: LeafletChoice): Printing {
  const contents = leafletContents(file, choice.set);
  const edition = editionOf(contents.leaflets, file.madeOn, file.cautionAfterDays);
  return { page, file, choice, contents, edition };
}

export const PrintingContext = createContext<Printing | null>(null);

export function usePrinting(): Printing {
  const printing = useContext(PrintingContext);
  if (!printing) throw new Error('A part of a leaflet stands outside of PrintingContext.');
  return printing;
}

/** The whole address of something below the school's own: what a QR code holds. */
export function wholeAddressOf({ page }: Printing, path: string): string {
  return new URL(page.schoolUrl + path, page.website ?? location.origin).href;
}

/** The same as printed: `larkbridge.example.org/weir-lane/chess`, and for a shortlist without its long code. */
export function readableAddress(printing: Printing, path: string): string {
  return shortAddress(wholeAddressOf(printing, path).replace(/#.*$/, ''));
}

export const listingPath = ({ slug }: Leaflet) => `${slug}/`;
