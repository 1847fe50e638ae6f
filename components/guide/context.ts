import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A Settings page as a step offers it. */
export interface OpenTarget {
  uri: string;
  name: string;
  /** The way there without the link: "Settings › System › Activation", in the reader's language as far as known. */
  way: string;
}

export type SaveScope =
  | { type: 'all' }
  | { type: 'procedure'; procedure: string }
  | { type: 'step'; step: string };
export type CopyFormat = 'text' | 'markdown';

/** What the reader can do in the guide; each ends in an act of the page that holds the views. */
export interface GuideActions {
  tick(step: string, done: boolean): void;
  fold(procedure: string, folded: boolean): void;
  /** Show these procedures in place of their alternatives. */
  choose(procedures: string[], instead: string[]): void;
  chooseVersion(version: string): void;
  startOver(): void;
  /** Light up a step's words in the article. */
  point(step: string | null, scroll: boolean): void;
  /** Light up a step's words in the article, and bring the article where it can be seen. */
  showInArticle(step: string): void;
  setAds(index: number | 'all', hidden: boolean): void;
  annotate(on: boolean): void;
  resize(width: number): void;
  restore(): void;
  collapse(): void;
  close(): void;
  openInTab(): void;
  openOptions(): void;
  /** Load the article anew. */
  reload(): void;
  /** The steps have been scrolled to this offset, CSS pixels. */
  scrolled(offset: number): void;
  turnOffSite(): void;
  keepAds(on: boolean): void;
  print(): void;
  copyGuide(format: CopyFormat): void;
  /** Copies and announces it. */
  copy(text: string): void;
  save(scope: SaveScope): void;
  /** Whether the address may be launched now; asked again at the click. */
  mayLaunch(uri: string): boolean;
}

export interface GuideServices {
  actions: GuideActions;
  /** How the catalogued page of a URI is offered; undefined for any other. */
  target(uri: string): OpenTarget | undefined;
  /** False where the article has gone: what is done in it cannot be. */
  present: boolean;
  /** False where there is no Windows to open Settings on: click paths take the place of links. */
  canOpen: boolean;
  /** BCP 47 language of the article's words. */
  language: string;
}

export const GuideContext = createContext<GuideServices | null>(null);

export function useGuide(): GuideServices {
  const services = useContext(GuideContext);
  if (!services) throw new Error('A view of the guide stands outside of GuideContext.');
  return services;
}
