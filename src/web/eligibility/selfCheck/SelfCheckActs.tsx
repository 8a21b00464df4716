type Props = { ready: boolean; onSave: () => void; onOpen: (file: File) => void }

/** Save, print, open again. */
export function SelfCheckActs({ ready, onSave, onOpen }: Props) {
  return (
    <p className="acts">
      <button type="button" className="first" disabled={!ready} onClick={onSave}>
        保存回传文件
      </button>
      <button type="button" disabled={!ready} onClick={() => window.print()}>
        打印
      </button>
      <label className="file">
        打开回传文件
        <input
          type="file"
          accept=".json"
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) onOpen(file)
            target.value = ''
          }}
        />
      </label>
    </p>
  )
}
