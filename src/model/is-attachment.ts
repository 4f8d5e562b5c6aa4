/** True for the path of an image or attachment: nothing that it says is counted or shown, so that no figure lacks it. */
export function isAttachment(file: string): boolean {
  return /^sections\/[^/]+\/(?:files|images)\//u.test(file);
}
