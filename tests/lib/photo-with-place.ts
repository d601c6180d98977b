/** A photograph as a telephone makes it: it says where it was taken and with what, and lies on its side. */
import sharp from 'sharp';

/** A word that stands in the hidden data, to look for afterwards. */
export const cameraWord = 'Nosy Telephone 12';

/**
 * A JPEG of 2400 × 1600 dots, green at its top left, to be turned a quarter to the right by who shows it
 * (orientation 6); the hidden data says 53° 45′ north, 4° west.
 */
export function photoWithPlace(): Promise<Buffer> {
  const dots = { channels: 3, background: '#8a4a22' } as const;
  const corner = { create: { width: 400, height: 300, channels: 3, background: '#00c040' } } as const;
  return sharp({ create: { width: 2400, height: 1600, ...dots } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: cameraWord, Artist: 'Grace Green' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '53/1 45/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '4/1 0/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
