/** Reads what the browser kept for the portal, writes it in the form and posts the form. */
function lit(cle) {
  const champ = (quoi) => document.form1[`shib_idp_ls_${quoi}.${cle}`];
  try {
    champ('value').value = localStorage.getItem(cle) ?? '';
    champ('success').value = 'true';
  } catch (erreur) {
    champ('exception').value = String(erreur);
  }
}

window.doLoad = () => {
  document.form1.shib_idp_ls_supported.value = String('localStorage' in window);
  lit('shib_idp_session_ss');
  lit('shib_idp_persistent_ss');
  document.form1.submit();
};
