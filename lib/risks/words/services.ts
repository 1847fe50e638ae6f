import type { Vocabulary } from '../match/vocabulary.ts';

/** The service that holds the licence. */
export const LICENSING_SERVICE: Vocabulary = [
  'protección de software',
  'protection logicielle',
  'protezione software',
  'proteção de software',
  'software protection',
  'software protection service',
  'softwareschutz',
  'softwareschutzdienst',
  'sppextcomobj*',
  'sppsvc',
  'защита программного обеспечения',
  'ソフトウェア保護',
  '软件保护',
  '소프트웨어 보호',
];
