import { bootOffice, type Shutdown } from '../../office-host/boot';
import { createTestHost, type HostOptions, type OfficeTestHost } from '../../office-host/host';
import { usualProfile } from '../../office-host/usual-profile';
import { createOfficeHost, type OfficeHostOptions } from '../../../src/hosts/office/office-host';
import type { Host } from '../../../src/hosts/host';

/** Real office.js in front of a model workbook, and the adapter on top of it. */
export interface Setup {
  readonly excel: OfficeTestHost;
  readonly host: Host;
  readonly shutdown: Shutdown;
}

/** Boots everything; without pauses between tries unless they are given. */
export async function setUp(options: HostOptions, adapter: OfficeHostOptions = { pauses: [1, 1] }): Promise<Setup> {
  const excel = createTestHost({ profile: usualProfile(), ...options });
  const shutdown = await bootOffice(excel);
  return { excel, host: createOfficeHost(adapter), shutdown };
}

/** Lets timers and promises that wait run. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
