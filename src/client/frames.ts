/** What makes a frame a stop of the keyboard and a group with a name. */
const STOP = ['tabindex', 'role', 'aria-label'] as const;

/** Takes from the frames that show all they hold what makes them stops; gives it back when the window becomes narrow. */
function judgeFrames(frames: Iterable<HTMLElement>): void {
  for (const frame of frames) {
    const stop = STOP.map((name) => [name, frame.getAttribute(name) ?? ''] as const);
    const observer = new ResizeObserver(() => {
      const isScrolled = frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight;
      for (const [name, value] of stop)
        if (isScrolled) frame.setAttribute(name, value);
        else frame.removeAttribute(name);
    });
    observer.observe(frame);
  }
}

judgeFrames(document.querySelectorAll<HTMLElement>('.table-frame[tabindex], .chart-frame[tabindex]'));
