/** Says that the next edition is in force when a page that was built before is opened on or after its 施行日. */
export function judgeEdition(document: Document, today: string): void {
  const banner = document.querySelector<HTMLElement>('.edition-coming[data-from]');
  const from = banner?.dataset['from'] ?? '';
  if (!banner || from === '' || today < from) return;
  banner.classList.replace('banner-soon', 'banner-late');
  banner.querySelector('p')?.setAttribute('hidden', '');
  banner.querySelector('.edition-later')?.removeAttribute('hidden');
}
