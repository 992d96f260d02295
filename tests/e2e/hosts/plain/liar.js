/** A frame of another site that says what the plan's frame and its host would say, to both of them. */
const LIES = [
  { type: 'plan:ready' },
  { type: 'plan:height', height: 4321 },
  { type: 'plan:address', address: '#/list' },
  { type: 'plan:go', address: '#/list' },
];

for (let time = 0; time < 1000; time += 1) {
  for (const lie of LIES) {
    parent.postMessage(lie, '*');
    for (let at = 0; at < parent.length; at += 1) parent[at]?.postMessage(lie, '*');
  }
}
parent.postMessage('told', '*');
