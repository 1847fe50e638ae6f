import { expect, test } from 'vitest';
import { addDeed, tickAllDeed } from '../../../components/checklist/deeds.ts';
import { item, list as newList } from './support/popup-samples.ts';

test('what a single change has done to many items, a single change undoes', () => {
  const list = newList('home', 'Home', [item('a', 'A', { done: true }), item('b', 'B'), item('c', 'C')]);
  expect(tickAllDeed(list, true, 'Done').undo).toEqual([
    { type: 'items/tick', list: 'home', items: ['b', 'c'], done: false },
  ]);
  expect(addDeed('home', [{ text: 'one' }, { text: 'two' }, { text: 'three' }]).undo).toMatchObject([
    { type: 'items/delete' },
  ]);
});
