/** One picture to take. */
export interface Shot {
  /** File name without extension; starts with the view's name. */
  name: string;
  /** Module of `views` that draws the view. */
  view: string;
  /** After the origin: `?sample=methods&locale=de&language=ar`, or what else the view reads. */
  address?: string;
  look?: 'light' | 'dark' | 'forced';
  /** CSS pixels. */
  width?: number;
  height?: number;
  /** Percent of the normal text size. */
  textSize?: number;
  /** Words of a file to choose first. */
  file?: string;
  /** Names of buttons, or texts, to click one after the other. */
  press?: readonly (string | RegExp)[];
  /** Keys to press afterwards. */
  keys?: readonly string[];
  /** Selector of what to point at. */
  hover?: string;
  print?: boolean;
}

const guide = (name: string, shot: Omit<Shot, 'name' | 'view'> = {}): Shot => ({
  name: `guide-${name}`,
  view: 'guide',
  ...shot,
});

const welcome = (name: string, shot: Omit<Shot, 'name' | 'view'> = {}): Shot => ({
  name: `welcome-${name}`,
  view: 'welcome',
  width: 1100,
  height: 620,
  ...shot,
});

export const shots: readonly Shot[] = [
  guide('light'),
  guide('dark', { look: 'dark' }),
  guide('forced-colours', { look: 'forced' }),
  guide('narrow', { width: 280 }),
  guide('narrow-320', { width: 320 }),
  guide('wide', { width: 560 }),
  guide('text-200', { textSize: 200 }),
  guide('german', { address: '?locale=de&sample=german' }),
  guide('german-narrow', { address: '?locale=de&sample=german', width: 280 }),
  guide('japanese', { address: '?locale=ja' }),
  guide('right-to-left', { address: '?language=ar&sample=arabic' }),
  guide('right-to-left-english', { address: '?language=ar' }),
  guide('methods', { address: '?sample=methods&done=0', look: 'light' }),
  guide('methods-alike', { address: '?sample=parts&done=0' }),
  guide('danger', { address: '?sample=methods&done=0', press: ['Method 3: Use a script in PowerShell'] }),
  guide('danger-dark', {
    address: '?sample=methods&done=0',
    look: 'dark',
    press: ['Method 3: Use a script in PowerShell', 'Show anyway'],
  }),
  guide('danger-forced', {
    address: '?sample=methods&done=0',
    look: 'forced',
    press: ['Method 3: Use a script in PowerShell'],
  }),
  guide('substeps', { address: '?done=6', height: 1300 }),
  guide('substeps-dark', { address: '?done=6', height: 1300, look: 'dark' }),
  guide('substeps-right-to-left', { address: '?done=6&language=ar', height: 1300 }),
  guide('substeps-narrow', { address: '?done=6', height: 1700, width: 280 }),
  guide('menu', { press: ['More'] }),
  guide('menu-dark', { press: ['More'], look: 'dark' }),
  guide('menu-save', { press: ['Save to checklist'] }),
  guide('ads', { press: ['show'] }),
  guide('shortcuts', { press: ['Keyboard shortcuts'] }),
  guide('legend-dark', { press: ['More', 'What the marks mean'], look: 'dark' }),
  guide('hover', { hover: '.step-done .step-own' }),
  guide('done', { address: '?done=99&saying' }),
  guide('not-windows', { address: '?elsewhere' }),
  guide('gone', { address: '?gone' }),
  guide('print', { print: true, width: 700 }),
  guide('print-danger', {
    address: '?sample=methods&done=0',
    press: ['Method 3: Use a script in PowerShell'],
    look: 'dark',
    print: true,
    width: 700,
  }),
  guide('bottom', { width: 700, height: 420 }),
  welcome('light'),
  welcome('dark', { look: 'dark' }),
  welcome('forced-colours', { look: 'forced' }),
  welcome('german', { address: '?locale=de' }),
  welcome('right-to-left', { address: '?language=ar' }),
  welcome('narrow', { width: 360, height: 1200 }),
];
