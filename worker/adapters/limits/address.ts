const mappedV4 = /^(?:::ffff:|0:0:0:0:0:ffff:)(\d+\.\d+\.\d+\.\d+)$/i;

/** The four groups of an IPv6 address that name a network; a household gets at least a /64 (S10). */
function network(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const front = groups(head);
  const back = groups(tail);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const all = [...front, ...Array<string>(zeros).fill('0'), ...back];
  const normal = all.slice(0, 4).map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
  return `${normal.join(':')}::/64`;
}

/** What is counted for an address: IPv4 as it is, IPv6 by its /64, anything else as one bucket. */
export function addressKey(address: string): string {
  const plain = address.trim().replace(/%.*$/, '');
  const v4 = mappedV4.exec(plain)?.[1] ?? plain;
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(v4)) return v4;
  return /^[0-9a-f:]*:[0-9a-f:.]*$/i.test(plain) ? network(plain) : 'unknown';
}
