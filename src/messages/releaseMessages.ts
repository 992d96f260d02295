/** What is told of what keeps a plan from being released. */
export const releaseMessages = {
  item: (id: string, name: string) => `${id}「${name}」は仮の名称です。正式な名称に直し、basis を改めてください。`,
  link: (from: string, to: string, kind: string) =>
    `${from} から ${to} への「${kind}」は仮のつながりです。確かめて basis を改めてください。`,
};
