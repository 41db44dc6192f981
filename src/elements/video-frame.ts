/**
 * `<video-frame>`: plays a video in place of the link it contains, once the reader clicks it.
 *
 * Nothing is requested from elsewhere before that. Without JavaScript the link leads to the video.
 */
export class VideoFrame extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const link = this.querySelector('a');
    const { video, title } = this.dataset;
    if (!link || video === undefined || title === undefined) throw new Error('<video-frame> needs a link, data-video and data-title.');
    this.#abort = new AbortController();
    link.addEventListener('click', (event) => this.#play(event, video, title), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #play(event: MouseEvent, video: string, title: string): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.src = `https://www.youtube-nocookie.com/embed/${video}?autoplay=1`;
    frame.title = title;
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    this.replaceChildren(frame);
    frame.focus();
  }
}

customElements.define('video-frame', VideoFrame);
