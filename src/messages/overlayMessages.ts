/** What is told of overlays that the page does not know. */
export const overlayMessages = {
  /** Between ids. */
  comma: '、',
  unknownType: (type: string, types: string) =>
    `「${type}」という重ね方はありません。${types} のどれかに直してください。`,
  takenId: (id: string) => `「${id}」は、アドレスのほかの条件の名前です。別の id に直してください。`,
};
