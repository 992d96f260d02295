/** One step of an input device. https://www.w3.org/TR/webdriver2/#actions */
export interface Step {
  readonly type: string;
  readonly [detail: string]: unknown;
}

/**
 * The few commands of W3C WebDriver that the journeys in WebKit need. They are written out, because a client of a
 * hundred browsers would bring five packages for these ten requests.
 *
 * Every command throws where the browser answers with an error, in its words.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export class Driver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** Starts a browser at the driver that listens at `origin`. */
  static async start(origin: string, capabilities: object): Promise<Driver> {
    const { sessionId } = (await request('POST', `${origin}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string };
    return new Driver(`${origin}/session/${sessionId}`);
  }

  end(): Promise<unknown> {
    return request('DELETE', this.#session);
  }

  /** Loads an address and waits until the page says that it is loaded. */
  go(url: string): Promise<unknown> {
    return this.#post('url', { url });
  }

  back(): Promise<unknown> {
    return this.#post('back');
  }

  windows(): Promise<readonly string[]> {
    return request('GET', `${this.#session}/window/handles`) as Promise<readonly string[]>;
  }

  useWindow(handle: string): Promise<unknown> {
    return this.#post('window', { handle });
  }

  /** Sets the size of the window (CSS px). */
  resize(width: number, height: number): Promise<unknown> {
    return this.#post('window/rect', { x: 0, y: 0, width, height });
  }

  /** Runs a function in the page; it and its arguments are handed over as text. */
  evaluate<Args extends readonly unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Result> {
    return this.#post('execute/sync', { script: `return (${run.toString()})(...arguments)`, args }) as Promise<Result>;
  }

  /** Presses keys one after the other; each is a letter or a code point of WebDriver's table. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Moves and presses the mouse; places are CSS px from the window's corner. */
  async mouse(...actions: readonly Step[]): Promise<void> {
    await this.#post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** A PNG of what is seen. */
  async picture(): Promise<Buffer> {
    return Buffer.from((await request('GET', `${this.#session}/screenshot`)) as string, 'base64');
  }

  #post(command: string, body: object = {}): Promise<unknown> {
    return request('POST', `${this.#session}/${command}`, body);
  }
}

/** Keys without a letter. https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = {
  tab: '\uE004',
  enter: '\uE007',
  escape: '\uE00C',
  pageDown: '\uE00F',
  left: '\uE012',
  up: '\uE013',
  right: '\uE014',
  down: '\uE015',
} as const;

async function request(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${url}: ${error}: ${message}`);
}
