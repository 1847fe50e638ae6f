import type { Shot } from './shots.ts';

const popup = (name: string, shot: Omit<Shot, 'name' | 'view'> = {}): Shot => ({
  name: `popup-${name}`,
  view: 'popup',
  width: 380,
  height: 600,
  ...shot,
});

const options = (name: string, shot: Omit<Shot, 'name' | 'view'> = {}): Shot => ({
  name: `options-${name}`,
  view: 'options',
  width: 1100,
  height: 900,
  ...shot,
});

export const popupShots: readonly Shot[] = [
  popup('light', { width: 480, height: 860 }),
  popup('dark', { look: 'dark' }),
  popup('forced-colours', { look: 'forced' }),
  popup('german', { address: '?locale=de', width: 480, height: 860 }),
  popup('japanese', { address: '?locale=ja' }),
  popup('right-to-left', { address: '?language=ar', width: 480, height: 860 }),
  popup('text-200', { width: 760, textSize: 200 }),
  popup('not-a-guide', { address: '?sample=none' }),
  popup('empty', { address: '?sample=empty' }),
  popup('search', { keys: ['a'] }),
  popup('search-forced', { keys: ['a'], look: 'forced' }),
  popup('search-recent', { keys: ['ArrowDown'] }),
  popup('search-nothing', { keys: ['x', 'x'] }),
  popup('edit', { press: ['This PC is listed under my devices'], width: 480, height: 860 }),
  popup('edit-dark', { press: ['Note the edition and version'], look: 'dark', width: 480, height: 860 }),
  popup('lists', { press: ['Home PC'] }),
  popup('more', { press: ['More for this list'] }),
  popup('rename', { press: ['More for this list', 'Rename'] }),
  popup('new-list', { press: ['Home PC', 'New list'] }),
  popup('notice', { press: ['Your info'] }),
  popup('undo-dark', { press: ['More for this list', 'Delete list'], look: 'dark' }),
  popup('refused', { address: '?sample=refused', press: ['More for this list', 'Delete list'] }),
  popup('not-windows', { address: '?sample=elsewhere', press: ['Show steps anyway', 'About'] }),
  popup('browse', { press: ['Browse all Settings pages', 'System'] }),
  options('light', { height: 2900 }),
  options('dark', { look: 'dark' }),
  options('forced-colours', { look: 'forced' }),
  options('german', { address: '?locale=de', height: 2900 }),
  options('right-to-left', { address: '?language=ar', height: 1400 }),
  options('narrow', { width: 420 }),
  options('text-200', { textSize: 200 }),
  options('managed', { address: '?sample=managed', height: 2400 }),
];
