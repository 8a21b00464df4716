// 关怀版: whoever wants larger type keeps it on this computer. Switching starts the page anew, so that all of it follows.
const KEY = 'type'

export const isLarge = localStorage.getItem(KEY) === 'large'

document.documentElement.classList.toggle('large', isLarge)

/** Turns large type on, or off again. */
export function switchType(): void {
  localStorage.setItem(KEY, isLarge ? 'standard' : 'large')
  location.reload()
}
