/** The image to copy: two images to turn over, and a voice of the machine itself to read them. */
const images = ['K7MP4', 'R3XD9'];

function dessine(code) {
  const lettres = [...code].map(
    (lettre, i) =>
      `<text x="${18 + i * 34}" y="${44 + (i % 2) * 8}" rotate="${(i % 3) * 12 - 12}">${lettre}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="70">
    <rect width="200" height="70" fill="#eef"/>
    <path d="M0 40 C50 0 120 80 200 25" stroke="#557" fill="none"/>
    <g font-family="monospace" font-size="32" fill="#223">${lettres.join('')}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

document.addEventListener('DOMContentLoaded', () => {
  const image = document.getElementById('captchaImage');
  let choix = 0;
  image.src = dessine(images[choix]);

  document.getElementById('reloadCaptchaIcon').addEventListener('click', () => {
    choix = (choix + 1) % images.length;
    image.src = dessine(images[choix]);
    document.getElementById('captchaFormulaireExtInput').value = '';
  });

  document.getElementById('playSoundIcon').addEventListener('click', () => {
    const voix = speechSynthesis.getVoices().find((v) => v.localService && v.lang.startsWith('fr'));
    if (!voix) return;
    const lecture = new SpeechSynthesisUtterance([...images[choix]].join(', '));
    lecture.voice = voix;
    speechSynthesis.speak(lecture);
  });
});
