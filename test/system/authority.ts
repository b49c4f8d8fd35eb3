import { readFileSync, writeFileSync } from 'node:fs';
import { createHash, X509Certificate } from 'node:crypto';
import path from 'node:path';
import { programPath, run } from './programs';

/** Files of a certificate that a test authority has issued for one host. */
export interface Issued {
  /** The server's certificate, followed by the authority's. */
  readonly chain: string;
  readonly key: string;
  /** The authority's own certificate, as text. */
  readonly authority: string;
  /** The authority's key as Chromium names keys that it is to trust. */
  readonly fingerprint: string;
}

const days = '2';

/** Makes an authority and lets it issue a certificate, all within a folder. */
export function issueCertificate(folder: string, host: string): Issued {
  const openssl = programPath('openssl');
  const at = (name: string): string => path.join(folder, name);
  const keys = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  run(openssl, ['req', '-x509', ...keys, '-keyout', at('authority.key'), '-out', at('authority.crt'), '-days', days, '-subj', '/CN=Test Authority']);
  run(openssl, ['req', ...keys, '-keyout', at('server.key'), '-out', at('server.csr'), '-subj', `/CN=${host}`]);
  writeFileSync(at('names'), `subjectAltName=DNS:${host}\n`);
  run(openssl, ['x509', '-req', '-in', at('server.csr'), '-CA', at('authority.crt'), '-CAkey', at('authority.key'), '-CAcreateserial', '-out', at('server.crt'), '-days', days, '-extfile', at('names')]);
  const authority = readFileSync(at('authority.crt'), 'utf8');
  writeFileSync(at('chain.crt'), `${readFileSync(at('server.crt'), 'utf8')}${authority}`);
  const key = new X509Certificate(authority).publicKey.export({ type: 'spki', format: 'der' });
  return { chain: at('chain.crt'), key: at('server.key'), authority, fingerprint: createHash('sha256').update(key).digest('base64') };
}
