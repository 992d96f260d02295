import { createContext, type Component } from 'svelte';

/** Something that can be done with what the page shows: share it, save it, put it into a briefing. */
export interface Task {
  /** Its name in the menu is `words.page.tasks[id]`. */
  readonly id: string;
  /** Whether it is the city's staff that it is for. */
  readonly staff: boolean;
  /** Its component comes when it is asked for, and calls {@link Tasks.done} when it closes. */
  readonly load: () => Promise<{ readonly default: Component }>;
}

/** Which of the page's tasks is open: any part of the page asks for one, the page opens it. */
export class Tasks {
  readonly all: readonly Task[];
  #open: Task | undefined = $state.raw();

  constructor(all: readonly Task[]) {
    this.all = all;
  }

  /** Undefined while no task is open. */
  get open(): Task | undefined {
    return this.#open;
  }

  /** Throws where the page has no such task: that is a mistake in the code that asks. */
  start(id: string): void {
    const task = this.all.find((one) => one.id === id);
    if (task === undefined) throw new Error(`unknown task: ${id} (known: ${this.all.map((one) => one.id).join(', ')})`);
    // A new object: asked for once more, it begins once more.
    this.#open = { ...task };
  }

  done(): void {
    this.#open = undefined;
  }
}

/** The tasks that the page hands down to what may ask for one. */
export const [getTasks, setTasks] = createContext<Tasks>();
