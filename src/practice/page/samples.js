// Something to send when there is no camera or microphone at hand: a drawn photo and a
// short hummed clip, both made here, the same every time.

const RATE = 16_000;
const TONES_HZ = [196, 220, 247, 220, 196, 165, 196];
const TONE_SECONDS = 0.4;

export const SAMPLE_SECONDS = Math.round(TONES_HZ.length * TONE_SECONDS);

/** A hummed melody as a WAV file of some three seconds. */
export function sampleVoice() {
  const perTone = RATE * TONE_SECONDS;
  const count = perTone * TONES_HZ.length;
  const view = new DataView(new ArrayBuffer(44 + count * 2));
  const word = (at, letters) => [...letters].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  word(0, 'RIFF'); view.setUint32(4, 36 + count * 2, true); word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true); view.setUint32(28, RATE * 2, true); view.setUint16(32, 2, true); view.setUint16(34, 16, true);
  word(36, 'data'); view.setUint32(40, count * 2, true);
  for (let i = 0; i < count; i += 1) {
    const tone = TONES_HZ[Math.floor(i / perTone)];
    const swell = Math.sin(Math.PI * ((i % perTone) / perTone));
    const wave = Math.sin((2 * Math.PI * tone * i) / RATE) + 0.4 * Math.sin((4 * Math.PI * tone * i) / RATE);
    view.setInt16(44 + i * 2, wave * swell * 9000, true);
  }
  return new File([view], 'voorbeeld-spraakbericht.wav', { type: 'audio/wav' });
}

/** A drawing of a work bench, as a JPEG like a phone camera would send. */
export function samplePhoto() {
  const canvas = document.createElement('canvas');
  canvas.width = 960;
  canvas.height = 720;
  const draw = canvas.getContext('2d');
  const block = (colour, ...at) => { draw.fillStyle = colour; draw.fillRect(...at); };
  block('#e9dcc6', 0, 0, 960, 720);
  block('#f7f1e4', 90, 80, 320, 260); block('#a9c9d8', 110, 100, 280, 220); block('#f7f1e4', 243, 100, 14, 220);
  block('#b98252', 0, 470, 960, 46); block('#8f6038', 60, 516, 50, 204); block('#8f6038', 850, 516, 50, 204);
  block('#14695a', 520, 330, 220, 140); block('#0f5145', 520, 330, 220, 30); block('#f2c14e', 600, 300, 60, 30);
  block('#a3312a', 780, 420, 90, 50);
  draw.fillStyle = '#4a3b2a';
  draw.font = '600 34px sans-serif';
  draw.fillText('Voorbeeldfoto', 90, 640);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(new File([blob], 'voorbeeldfoto.jpg', { type: 'image/jpeg' })), 'image/jpeg', 0.85);
  });
}
