/** What is told of where items lie on the map. */
export const mapMessages = {
  overlap: (name: string) => `図の上で「${name}」と重なっています。column、row、width、height を直してください。`,
};
