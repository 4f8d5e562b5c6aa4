/** Says that the review is overdue when a page that was built in date is opened after its due date. */
export function judgeReview(document: Document, today: string): void {
  const banner = document.querySelector<HTMLElement>('.review[data-due]');
  const dueOn = banner?.dataset['due'] ?? '';
  if (!banner || dueOn === '' || banner.dataset['state'] === 'late') return;
  if (today <= dueOn) return;
  banner.classList.replace('banner-plain', 'banner-late');
  banner.classList.replace('banner-soon', 'banner-late');
  // The due date stays; the mark says what was true at the build.
  banner.querySelector('.mark')?.remove();
  banner.querySelector('.review-later')?.removeAttribute('hidden');
}
