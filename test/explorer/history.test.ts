import { expect, test } from 'vitest';
import { begun, letGo, longestHistory, redone, stepped, undone } from '../../src/explorer/history.js';

test('undo goes back step by step and redo forth again, until something new is chosen', () => {
  const third = stepped(stepped(begun('a'), 'b'), 'c');
  const back = undone(third)!;
  expect([back.now, undone(back)!.now, undone(undone(back)!)]).toEqual(['b', 'a', null]);
  expect(redone(back)).toMatchObject({ now: 'c', past: ['a', 'b'], future: [] });
  expect(redone(stepped(back, 'd'))).toBe(null);
});

test('a slider that is moved without pause is one step, and another one once it was let go', () => {
  const moved = ['b', 'c', 'd'].reduce((history, now) => stepped(history, now, 'staff'), begun('a'));
  expect(undone(moved)!.now).toBe('a');
  const again = stepped(letGo(moved), 'e', 'staff');
  expect(undone(again)!.now).toBe('d');
  expect(undone(stepped(moved, 'f', 'stigma'))!.now).toBe('d');
});

test('history does not grow without end', () => {
  const long = Array.from({ length: 500 }, (_, at) => at).reduce((history, at) => stepped(history, at), begun(-1));
  expect(long.past.length).toBe(longestHistory);
});
