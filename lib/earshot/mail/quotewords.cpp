// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/quotewords.h"

#include "earshot/mail/quotelines.h"
#include "earshot/mail/wordlists.h"

#include <algorithm>
#include <iterator>

#include <QString>

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestHeadLine = 400;
constexpr qsizetype longestName = 24;
constexpr qsizetype longestSentFrom = 90;

// One line per meaning, in the order en de fr es it nl pt sv da no pl fi ru cs tr ja zh ko hu ro el uk sk.
constexpr const char16_t *fromNames[] = {u"from", u"von", u"absender", u"de", u"expéditeur", u"remitente", u"da",
    u"mittente", u"van", u"afzender", u"från", u"avsändare", u"fra", u"avsender", u"od", u"nadawca", u"lähettäjä",
    u"от", u"от кого", u"отправитель", u"odesílatel", u"kimden", u"gönderen", u"差出人", u"送信者", u"发件人",
    u"發件人", u"寄件者", u"寄件人", u"보낸 사람", u"보낸사람", u"feladó", u"de la", u"από", u"від", u"odosielateľ"};
constexpr const char16_t *dateNames[] = {u"sent", u"date", u"date sent", u"sent at", u"gesendet", u"datum", u"envoyé",
    u"envoyé le", u"enviado", u"enviado el", u"fecha", u"inviato", u"data", u"verzonden", u"enviada em", u"enviado em",
    u"enviada", u"skickat", u"sendt", u"dato", u"wysłano", u"wysłane", u"lähetetty", u"päivämäärä", u"päiväys", u"дата",
    u"отправлено", u"odesláno", u"gönderildi", u"gönderme tarihi", u"gönderilme tarihi", u"tarih", u"送信日時",
    u"送信日", u"日時", u"日付", u"发送时间", u"發送時間", u"寄件日期", u"日期", u"时间", u"날짜", u"보낸 날짜",
    u"küldve", u"elküldve", u"dátum", u"trimis", u"ημερομηνία", u"надіслано", u"odoslané"};
constexpr const char16_t *toNames[] = {u"to", u"an", u"à", u"a", u"destinataire", u"para", u"destinatario", u"per",
    u"aan", u"till", u"til", u"do", u"vastaanottaja", u"кому", u"komu", u"kime", u"alıcı", u"宛先", u"收件人",
    u"收件者", u"받는 사람", u"받는사람", u"címzett", u"către", u"προς", u"pre", u"pour"};
constexpr const char16_t *subjectNames[] = {u"subject", u"betreff", u"objet", u"asunto", u"oggetto", u"onderwerp",
    u"assunto", u"ämne", u"emne", u"temat", u"aihe", u"тема", u"předmět", u"konu", u"件名", u"主题", u"主題", u"主旨",
    u"제목", u"tárgy", u"subiect", u"θέμα", u"predmet"};
constexpr const char16_t *copyNames[] = {u"cc", u"bcc", u"kopie", u"kopi", u"kopia", u"копия", u"抄送", u"副本",
    u"참조", u"reply-to", u"importance", u"wichtigkeit", u"attachments", u"anlagen"};

constexpr const char16_t *wroteWords[]
    = {u"wrote", u"writes", u"said:", u"schrieb", u"geschrieben", u"a écrit", u"escribió", u"escribio", u"ha scritto",
        u"scrisse", u"schreef", u"heeft geschreven", u"escreveu", u"skrev", u"napisał", u"pisze", u"kirjoitti",
        u"написал", u"пишет", u"писал", u"napsal", u"yazdı", u"書きました", u"書いた", u"写道", u"寫道", u"작성",
        u"썼습니다", u"írta", u"a scris", u"έγραψε", u"написав", u"пише", u"napísal", u"je napisao", u"je napisala",
        u"написа", u"kirjutas", u"rašė", u"đã viết", u"menulis", u"כתב", u"كتب", u"va escriure", u"idatzi"};

constexpr const char16_t *openers[] = {u"on ", u"at ", u"in message", u"am ", u"le ", u"el ", u"il ", u"op ", u"em ",
    u"den ", u"dnia ", u"w dniu ", u"dne ", u"v ", u"в ", u"на ", u"pe ", u"în ", u"στις ", u"на ", u"a ", u"vào ",
    u"pada ", u"quoting ", u"zitat von", u"在", u"于", u"el día"};

constexpr const char16_t *originalPhrases[] = {u"original message", u"original email", u"original appointment",
    u"forwarded message", u"forwarded by", u"reply message", u"ursprüngliche nachricht", u"ursprungliche nachricht",
    u"original-nachricht", u"originalnachricht", u"weitergeleitete nachricht", u"weitergeleitet von",
    u"message d'origine", u"message d’origine", u"message original", u"mail original", u"courriel original",
    u"message transféré", u"message initial", u"mensaje original", u"mensaje reenviado", u"messaggio originale",
    u"messaggio inoltrato", u"forwarded", u"oorspronkelijk bericht", u"doorgestuurd bericht", u"mensagem original",
    u"mensagem encaminhada", u"ursprungligt meddelande", u"originalmeddelande", u"vidarebefordrat",
    u"oprindelig meddelelse", u"original meddelelse", u"videresendt", u"opprinnelig melding", u"opprinnelig beskjed",
    u"original melding", u"wiadomość oryginalna", u"oryginalna wiadomość", u"wiadomość przekazana",
    u"przekazana wiadomość", u"alkuperäinen viesti", u"välitetty viesti", u"edelleenlähetetty", u"исходное сообщение",
    u"оригинальное сообщение", u"пересылаемое сообщение", u"пересланное сообщение", u"původní zpráva",
    u"původní e-mail", u"přeposlaná zpráva", u"orijinal ileti", u"özgün ileti", u"orijinal mesaj", u"iletilen mesaj",
    u"元のメッセージ", u"オリジナル", u"転送されたメッセージ", u"原始邮件", u"原始郵件", u"转发的邮件", u"轉寄",
    u"转发邮件", u"원본 메시지", u"전달된 메시지", u"eredeti üzenet", u"mesaj original", u"αρχικό μήνυμα",
    u"pôvodná správa"};
constexpr const char16_t *forwardLines[] = {u"begin forwarded message:", u"anfang der weitergeleiteten nachricht:",
    u"début du message réexpédié", u"début du message transféré", u"inicio del mensaje reenviado:",
    u"inizio messaggio inoltrato:", u"begin doorgestuurd bericht:", u"início da mensagem encaminhada:",
    u"início da mensagem reencaminhada:", u"vidarebefordrat brev:", u"vidarebefordrat mejl:",
    u"start på videresendt besked:", u"videresendt melding:", u"początek przekazywanej wiadomości:",
    u"välitetty viesti alkaa:", u"начало переадресованного сообщения:", u"začátek přeposlané zprávy:",
    u"iletilmiş e-posta başlangıcı:", u"iletilen ileti başlangıcı:", u"転送されたメッセージ:", u"下面是被转发的邮件："};

constexpr const char16_t *sentFromStarts[] = {u"sent from ", u"sent via ", u"sent by my", u"sent with ", u"sent using ",
    u"get outlook for", u"get bluemail", u"von meinem ", u"gesendet von ", u"gesendet mit ", u"gesendet über ",
    u"diese nachricht wurde von meinem", u"outlook für ", u"envoyé de mon", u"envoyé depuis", u"envoyé à partir de",
    u"envoyé avec", u"télécharger outlook", u"obtenir outlook", u"enviado desde", u"enviado con", u"enviado mediante",
    u"obtener outlook", u"enviado do", u"enviado a partir", u"enviado pelo", u"obter o outlook", u"obter outlook",
    u"inviato da", u"inviato dal", u"inviato con", u"ottieni outlook", u"scarica outlook", u"verstuurd vanaf",
    u"verstuurd met", u"verzonden vanaf", u"verzonden via", u"verzonden met", u"outlook voor ", u"skickat från",
    u"skickades från", u"hämta outlook", u"sendt fra", u"hent outlook", u"få outlook", u"wysłane z", u"wysłano z",
    u"pobierz outlook", u"lähetetty ", u"hanki outlook", u"отправлено с", u"отправлено из", u"послано с",
    u"получите outlook", u"odesláno z", u"získat outlook", u"надіслано з", u"iphone'umdan", u"iphone’umdan",
    u"ipad'imden", u"android için outlook", u"ios için outlook", u"发自我的", u"发自", u"來自我的", u"從我的",
    u"从我的", u"傳送自", u"获取 outlook", u"나의 iphone", u"내 iphone", u"iphoneから", u"ipadから", u"androidから",
    u"iphone から", u"trimis de pe", u"trimis din", u"küldve az", u"odoslané z", u"στάλθηκε από", u"poslano iz",
    u"iphone-omról küldve", u"mobil gesendet"};
constexpr const char16_t *sentFromEnds[]
    = {u" gesendet", u" gönderildi", u"から送信", u"에서 보냄", u" küldve", u" herunterladen"};

// Words of which "sent from …" needs one, so that a sentence about a parcel is none.
constexpr const char16_t *devices[] = {u"phone", u"ipad", u"ios", u"android", u"samsung", u"galaxy", u"blackberry",
    u"mobil", u"móvil", u"telefon", u"téléphone", u"teléfono", u"telefone", u"telemóvel", u"telefoon", u"celular",
    u"cellulare", u"handy", u"outlook", u"yahoo", u"gmail", u"mail", u"huawei", u"honor", u"xiaomi", u"redmi", u"nokia",
    u"pixel", u"oneplus", u"motorola", u"windows", u"tablet", u"device", u"gerät", u"appareil", u"dispositivo",
    u"wireless", u"thunderbird", u"puhelin", u"puhelimesta", u"komórk", u"мобил", u"телефон", u"cihaz", u"手机",
    u"手機", u"小米", u"华为", u"携帯", u"スマート", u"휴대", u"스마트", u"갤럭시"};

constexpr const char16_t *disclaimerStarts[] = {u"confidentiality", u"disclaimer", u"confidential", u"this e-mail",
    u"this email", u"this message", u"this communication", u"the information in this", u"the information contained",
    u"the contents of this", u"the content of this", u"please consider the environment", u"diese e-mail",
    u"diese nachricht", u"der inhalt dieser", u"die information", u"ce message", u"ce courriel", u"cet e-mail",
    u"este mensaje", u"este correo", u"la información contenida", u"esta mensagem", u"este e-mail", u"questo messaggio",
    u"questa e-mail", u"le informazioni contenute", u"dit bericht", u"deze e-mail", u"de informatie",
    u"detta meddelande", u"denne e-mail", u"denne e-post", u"ta wiadomość", u"tämä viesti", u"это сообщение",
    u"данное сообщение", u"tato zpráva", u"bu e-posta", u"bu mesaj"};
constexpr const char16_t *disclaimerWords[]
    = {u"confidential", u"intended recipient", u"intended solely", u"privileged", u"before printing", u"vertraulich",
        u"confidentiel", u"confidencial", u"riservat", u"vertrouwelijk", u"konfidentiel", u"konfidensiel", u"poufn",
        u"luottamuksel", u"конфиденциал", u"důvěrn", u"gizli", u"bestimmungsgemäße", u"destinatario", u"destinataire"};

template<class Words>
bool startsWithOne(const Words &words, const QString &text)
{
    return std::any_of(
        std::begin(words), std::end(words), [&](const char16_t *word) { return text.startsWith(QStringView(word)); });
}

template<class Words>
bool containsOne(const Words &words, const QString &text)
{
    return std::any_of(
        std::begin(words), std::end(words), [&](const char16_t *word) { return text.contains(QStringView(word)); });
}

bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

// A year, a time or a day with its month in digits.
bool namesDate(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(text, at) || isDigit(text, at - 1))
            continue;
        qsizetype end = at;
        while (isDigit(text, end))
            ++end;
        const QStringView number = text.sliced(at, end - at);
        const bool year = number.size() == 4 && (number.startsWith(u"19") || number.startsWith(u"20"));
        const bool pair = number.size() <= 2 && end < text.size() && QStringView(u":.h/-").contains(text[end])
            && isDigit(text, end + 1) && isDigit(text, end + 2);
        if (year || pair)
            return true;
        at = end;
    }
    return false;
}

bool namesAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at + 1 < text.size() && !text[at - 1].isSpace() && !text[at + 1].isSpace();
}

} // namespace

HeadLine headLine(QStringView line)
{
    while (line.startsWith(u'*') || line.startsWith(u' ') || line.startsWith(u'|'))
        line = line.sliced(1);
    const auto *end = std::find_if(line.begin(), line.end(), [](QChar c) { return c == u':' || c == u'：'; });
    const qsizetype colon = end - line.begin();
    if (colon == line.size() || colon > longestName)
        return HeadLine::None;
    const QString name = line.first(colon).toString().remove(u'*').simplified().toLower();
    if (isOneOf(fromNames, name))
        return HeadLine::From;
    if (isOneOf(dateNames, name))
        return HeadLine::Date;
    if (isOneOf(toNames, name))
        return HeadLine::To;
    if (isOneOf(subjectNames, name))
        return HeadLine::Subject;
    return isOneOf(copyNames, name) ? HeadLine::Copy : HeadLine::None;
}

bool isAttribution(QStringView line)
{
    if (line.size() > longestHeadLine || !endsWithColon(line) || !namesDate(line))
        return false;
    const bool address = namesAddress(line);
    if (!address && !beginsAttribution(line))
        return false;
    return (address && line.endsWith(u">:")) || containsOne(wroteWords, line.toString().toLower());
}

bool isAttributionBeforeQuote(QStringView line)
{
    if (line.size() > longestHeadLine || !(endsWithColon(line) || line.endsWith(u"...") || line.endsWith(u'>')))
        return false;
    const bool wrote = containsOne(wroteWords, line.toString().toLower());
    return wrote || (namesDate(line) && (namesAddress(line) || beginsAttribution(line)));
}

bool beginsAttribution(QStringView line)
{
    if (line.size() > longestHeadLine)
        return false;
    const bool dated = namesDate(line);
    const bool opens = startsWithOne(openers, line.toString().toLower()) || isDigit(line, 0);
    return (dated && (opens || namesAddress(line)))
        || (dated && namesDate(line.first(std::min<qsizetype>(line.size(), 24))));
}

bool isOriginalMarker(QStringView line)
{
    const bool marked = !line.isEmpty() && QStringView(u"-_=*—").contains(line.front());
    if (line.size() > longestHeadLine || !(marked || endsWithColon(line)))
        return false;
    const QString lower = line.toString().toLower();
    if (!marked)
        return startsWithOne(forwardLines, lower);
    QStringView inner = lower;
    int dashes = 0;
    const auto isDash
        = [](QChar c) { return c == u'-' || c == u'_' || c == u'=' || c == u'—' || c == u' ' || c == u'*'; };
    while (!inner.isEmpty() && isDash(inner.front())) {
        dashes += inner.front() == u' ' ? 0 : 1;
        inner = inner.sliced(1);
    }
    const bool closed = !inner.isEmpty() && isDash(inner.back());
    return dashes >= 2 && closed && inner.size() < 80 && containsOne(originalPhrases, inner.toString());
}

bool isSentFrom(QStringView line)
{
    if (line.size() > longestSentFrom || line.endsWith(u'.') || line.endsWith(u'?') || line.endsWith(u':'))
        return false;
    QString lower = line.toString().toLower().remove(u'*').replace(u'\u00a0', u' ');
    while (lower.startsWith(u'-') || lower.startsWith(u' ') || lower.startsWith(u'<') || lower.startsWith(u'['))
        lower.remove(0, 1);
    const bool sentence = lower.contains(u", ") || lower.contains(u". ") || lower.count(u' ') > 9;
    const bool own = lower.startsWith(u"sent from my ") || lower.startsWith(u"sent from a ");
    const bool device = containsOne(devices, lower);
    return !sentence && (own || (device && (startsWithOne(sentFromStarts, lower) || containsOne(sentFromEnds, lower))));
}

bool beginsDisclaimer(QStringView line)
{
    QString lower = line.first(std::min<qsizetype>(line.size(), longestHeadLine)).toString().toLower();
    while (!lower.isEmpty() && !lower.front().isLetter())
        lower.remove(0, 1);
    return startsWithOne(disclaimerStarts, lower) && containsOne(disclaimerWords, lower);
}

} // namespace Earshot
