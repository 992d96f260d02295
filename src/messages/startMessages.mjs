/**
 * What `npm start` and the server say to the person who starts them, in Japanese and English.
 *
 * Plain Node without a dependency, because it is said when there are none yet.
 */
export const startMessages = {
  /** @param {string} command */
  installing: (command) =>
    `必要な部品を入れています（npm ${command}）。 / Installing what is missing (npm ${command}).`,
  /** @param {string} command */
  notInstalled: (command) =>
    `部品を入れられませんでした。インターネットへの接続と、上の npm の表示を確かめてください。 / npm ${command} failed: check the connection and npm's message above.`,
  /**
   * @param {string} oldest
   * @param {string} here
   */
  oldNode: (oldest, here) =>
    `Node.js ${oldest} 以上が要ります（今は ${here}）。https://nodejs.org から入れてください。 / Node.js ${oldest} or newer is needed (this is ${here}).`,
  notBuilt: 'サイトを組み立てられませんでした。上の表示を見てください。 / The build failed: see its message above.',
  /** @param {number} port */
  serving: (port) => `\n  http://localhost:${port}/\n\n  Ctrl+C で終わります。 / Ctrl+C stops it.`,
  /** @param {number} port */
  portTaken: (port) =>
    `ポート ${port} は使われています。PORT=${port + 1} のように別の番号を選んでください。 / Port ${port} is in use: choose another, as in PORT=${port + 1} npm start.`,
  /**
   * @param {number} port
   * @param {string} error
   */
  portFailed: (port, error) => `ポート ${port} で始められません / Cannot serve on port ${port}: ${error}`,
  /** @param {string} text */
  noPort: (text) =>
    `PORT は 0 から 65535 の番号です（今は「${text}」）。 / PORT must be a number from 0 to 65535, not "${text}".`,
  notFound: '404 見つかりません / Not found\n',
};
