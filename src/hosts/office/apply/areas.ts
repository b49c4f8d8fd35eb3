import { rangeAddress, type Rect } from '../../../sheet/address';
import { parseAddress } from '../address';

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Characters that the address of several areas may have. Excel's documents name no limit; its users met this one. */
const mostAddress = 255;

/** The addresses of several areas as Excel joins them: a sheet's name in quotes may hold a comma itself. */
function parts(address: string): string[] {
  return Array.from(address.matchAll(/(?:'(?:[^']|'')*'|[^',])+/g), ([part]) => part.trim());
}

function areaOf(address: string): Rect | null {
  const place = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const rows = /^(\d+):(\d+)$/.exec(place);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: lastColumn };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(place);
  const rect = parseAddress(columns ? `${columns[1] ?? ''}1:${columns[2] ?? ''}1` : place);
  return rect && columns ? { ...rect, bottom: lastRow } : rect;
}

/** The rectangles of an address of several areas, whole rows and columns included. */
export function parseAreas(address: string): Rect[] {
  return parts(address).map(areaOf).filter((rect) => rect !== null);
}

/** Addresses that together name all areas, each as long as Excel takes it. */
export function areaAddresses(areas: readonly Rect[]): string[] {
  const addresses: string[] = [];
  for (const area of areas.map(rangeAddress)) {
    const last = addresses.at(-1);
    const joined = `${last ?? ''},${area}`;
    if (last === undefined || joined.length > mostAddress) addresses.push(area);
    else addresses[addresses.length - 1] = joined;
  }
  return addresses;
}
