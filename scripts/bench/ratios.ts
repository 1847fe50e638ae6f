import type { Sample } from './rooms.ts';

interface Row {
  name: string;
  own: keyof Sample;
  peer: keyof Sample;
  peerName: string;
}

const ROWS: Row[] = [
  { name: 'isCandidate (the gate)', own: 'gate', peer: 'readerable', peerName: 'isProbablyReaderable' },
  { name: 'findAdBlocks', own: 'ads', peer: 'parse', peerName: 'Readability.parse' },
  { name: 'analyzePage', own: 'analysis', peer: 'parse', peerName: 'Readability.parse' },
  { name: 'analyzePage', own: 'analysis', peer: 'defuddle', peerName: 'Defuddle.parse' },
  { name: 'analyzePage, forced', own: 'forced', peer: 'parse', peerName: 'Readability.parse' },
  { name: 'analyzePage, forced', own: 'forced', peer: 'defuddle', peerName: 'Defuddle.parse' },
];

/** A table of cost against peers: per page ratios of the same run, their median and 95th percentile. */
export function describeRatios(samples: readonly Sample[]): string[] {
  const lines = ROWS.map(({ name, own, peer, peerName }) => {
    const ratios = samples.map((sample) => sample[own] / Math.max(sample[peer], 0.001));
    const times = samples.map((sample) => sample[own]);
    return `| ${name} | ${peerName} | ${at(ratios, 0.5).toFixed(2)} | ${at(ratios, 0.95).toFixed(2)} | ${at(times, 0.5).toFixed(2)} ms |`;
  });
  return [
    `${samples.length} pages; ratio to the peer on the same page in the same run`,
    '| what | peer | median ratio | p95 ratio | median time |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ];
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
