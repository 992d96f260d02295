import { describe, expect, test } from 'vitest';
import { Tasks, type Task } from '../../src/parts/task/tasks.svelte.ts';

const task = (id: string): Task => ({ id, staff: false, load: () => Promise.reject(new Error('not loaded here')) });

describe('the tasks of a page', () => {
  test('one is open from its start until it is done', () => {
    const tasks = new Tasks([task('share'), task('save')]);
    expect(tasks.open).toBeUndefined();
    tasks.start('save');
    expect(tasks.open?.id).toBe('save');
    tasks.done();
    expect(tasks.open).toBeUndefined();
  });

  test('an unknown one is a mistake that names the known ones', () => {
    expect(() => new Tasks([task('share')]).start('print')).toThrow('unknown task: print (known: share)');
  });
});
