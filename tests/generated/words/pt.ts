import type { Words } from './types.ts';

export const pt: Words = {
  language: 'pt-BR',
  titles: [
    'Como ativar o Windows 11 com uma chave do produto',
    'Ativação do Windows: corrigir o erro 0xC004F050',
  ],
  prose: [
    'O Windows pede a ativação quando o hardware mudou ou nenhuma chave do produto foi digitada no computador.',
    'Uma licença digital está ligada ao computador, e a ativação do Windows costuma acontecer depois por si só.',
    'A marca-d’água no canto diz que a ativação do Windows ainda falta; mais tarde ela some sozinha.',
    'Quase todos os leitores compraram a licença com o computador, e a chave fica guardada no firmware.',
  ],
  headings: [
    'A chave do produto',
    'A solução de problemas',
    'Ativação pela linha de comando',
    'Ativação por telefone',
  ],
  leadIns: ['Siga estas etapas:', 'Faça o seguinte:', 'É assim que se faz:'],
  steps: [
    'Abra as **Configurações** no menu Iniciar.',
    'Acesse **Sistema** > **Ativação**.',
    'Clique em **Alterar chave do produto** nessa página.',
    'Digite os 25 caracteres da chave e pressione **Avançar**.',
    'Selecione **Ativar** para terminar.',
    'Clique com o botão direito em **Iniciar** e escolha **Terminal (Administrador)**.',
    'Digite `slmgr /xpr` e pressione Enter.',
    'Execute `slmgr /ato` na mesma janela.',
    'Pressione **Windows + R** para que apareça a caixa Executar.',
    'Reinicie o computador e aguarde um minuto.',
    'Entre de novo com sua conta Microsoft.',
    'Escolha **Solução de problemas** abaixo do estado da ativação.',
    'Verifique se a página diz que o Windows está ativado.',
  ],
  substeps: [
    'Clique em **Contas** à esquerda.',
    'Escolha **Suas informações** na lista.',
    'Insira o código do telefone.',
    'Confirme com **Sim**.',
  ],
  notes: [
    'Observação: a página pode ser diferente no seu dispositivo.',
    'Dica: a chave deve ficar em lugar seguro.',
  ],
  facts: [
    'O plano de fundo não pode ser mudado.',
    'Uma marca-d’água fica na tela.',
    'As atualizações continuam chegando.',
  ],
  factsHeading: 'O que falta sem a ativação',
  stepWord: 'Passo',
  offers: [
    'Acme Rescue Pro encontra todos os arquivos perdidos.',
    'Só hoje, 60 % de desconto no Acme Vault.',
  ],
  related: ['Sete teclados silenciosos', 'As melhores webcams do ano', 'Qual notebook para a escola'],
};
