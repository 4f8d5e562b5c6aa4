/** Where an image or attachment of a section is published, as `linkTarget` links it: `media/<section>/` and `…/files/`. */
export function mediaAddress(asset: string): string | undefined {
  const match = /^sections\/([^/]+)\/(?:images\/|(?=files\/))(.+)$/.exec(asset);
  return match ? `media/${match[1]}/${match[2]}` : undefined;
}
