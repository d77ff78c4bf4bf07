// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QUdpSocket>

/// Real partners for the telephone on this machine: sipp as a customer, kamailio as the telephone's server. Sound comes
/// from files and goes into files.
namespace Earshot::Test
{

/// An even port with a free one above it, of UDP.
inline quint16 freeUdpPort()
{
    for (;;) {
        QUdpSocket one;
        QUdpSocket next;
        one.bind(QHostAddress::LocalHost);
        const quint16 port = one.localPort();
        if (port % 2 == 0 && next.bind(QHostAddress::LocalHost, port + 1))
            return port;
    }
}

inline bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")}).isEmpty()
        || !QStandardPaths::findExecutable(program).isEmpty();
}

/// A customer who is called, or calls, exactly once.
class Sipp
{
public:
    Sipp()
        : m_port(freeUdpPort())
        , m_mediaPort(freeUdpPort())
    {
    }
    ~Sipp() { kill(); }
    Sipp(const Sipp &) = delete;
    Sipp &operator=(const Sipp &) = delete;

    QString address() const { return QStringLiteral("sip:customer@127.0.0.1:%1").arg(m_port); }

    /// Rings for half a second, answers, says what is in the file (8 kHz, A-law) and hangs up after `talkMs`.
    void answers(int talkMs, const QString &speech)
    {
        wait(ringing() + pause(500) + answer(200, "OK", true) + said("ACK") + plays(speech) + pause(talkMs) + bye());
    }
    /// The same, but the caller hangs up.
    void answersAndWaits(const QString &speech)
    {
        wait(ringing() + pause(500) + answer(200, "OK", true) + said("ACK") + plays(speech) + said("BYE")
            + answer(200, "OK"));
    }
    /// Answers, goes where it is sent, and tells the status it met there (RFC 3515); then the caller hangs up.
    void isPutThrough(int status, const char *reason)
    {
        const QByteArray met = "SIP/2.0 " + QByteArray::number(status) + ' ' + reason;
        wait(ringing() + pause(300) + answer(200, "OK", true) + said("ACK") + said("REFER") + answer(202, "Accepted")
            + notifies(2, "SIP/2.0 100 Trying", "active") + pause(500)
            + notifies(3, met, "terminated;reason=noresource") + said("BYE") + answer(200, "OK"));
    }
    /// Answers, and wants the caller to call somebody else, at the caller's cost.
    void answersAndRefersTo(const QString &address)
    {
        wait(ringing() + answer(200, "OK", true) + said("ACK") + pause(500)
            + request("REFER", 2, "Refer-To: <" + address.toUtf8() + ">\nContent-Length: 0\n\n")
            + "<recv response=\"202\" optional=\"true\"/><recv response=\"603\"/>" + said("BYE") + answer(200, "OK"));
    }
    void refuses(int status, const char *reason)
    {
        wait(ringing() + pause(300) + answer(status, reason) + said("ACK"));
    }
    /// Rings until the caller gives up.
    void neverAnswers()
    {
        // The end of the call that rang is told under the number of its beginning.
        wait(QByteArray(ringing()).replace("<recv request=\"INVITE\"/>",
                 "<recv request=\"INVITE\"><action><ereg regexp=\".*\" search_in=\"hdr\" header=\"Via:\" "
                 "assign_to=\"via\"/>"
                 "<ereg regexp=\".*\" search_in=\"hdr\" header=\"CSeq:\" assign_to=\"cseq\"/></action></recv>")
            + said("CANCEL") + answer(200, "OK")
            + "<send><![CDATA[\nSIP/2.0 487 Request "
              "Terminated\nVia:[$via]\n[last_From:]\n[last_To:];tag=[call_number]\n"
              "[last_Call-ID:]\nCSeq:[$cseq]\nContent-Length: 0\n\n]]></send>"
            + said("ACK"));
    }
    /// Calls the telephone at this port, talks for a while and hangs up.
    void calls(quint16 port, const QString &number, const QString &name, int talkMs, const QString &speech)
    {
        const QByteArray invite = QStringLiteral("INVITE sip:desk@127.0.0.1:%1 SIP/2.0\n"
                                                 "Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]\n"
                                                 "From: \"%2\" <sip:%3@[local_ip]:[local_port]>;tag=[call_number]\n"
                                                 "To: <sip:desk@127.0.0.1:%1>\n")
                                      .arg(port)
                                      .arg(name, number)
                                      .toUtf8()
            + "Call-ID: [call_id]\nCSeq: 1 INVITE\nContact: sip:customer@[local_ip]:[local_port]\nMax-Forwards: 70\n"
            + sound();
        const QByteArray head = QStringLiteral(" sip:desk@127.0.0.1:%1 SIP/2.0\n"
                                               "Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]\n"
                                               "From: \"%2\" <sip:%3@[local_ip]:[local_port]>;tag=[call_number]\n"
                                               "[last_To:]\nCall-ID: [call_id]\nMax-Forwards: 70\n")
                                    .arg(port)
                                    .arg(name, number)
                                    .toUtf8();
        const QByteArray end = "Content-Length: 0\n\n]]></send>";
        start("<send retrans=\"500\"><![CDATA[\n" + invite
                + "]]></send><recv response=\"100\" optional=\"true\"/>"
                  "<recv response=\"180\" optional=\"true\"/><recv response=\"200\"/><send><![CDATA[\nACK"
                + head + "CSeq: 1 ACK\n" + end + plays(speech) + pause(talkMs) + "<send retrans=\"500\"><![CDATA[\nBYE"
                + head + "CSeq: 2 BYE\n" + end + "<recv response=\"200\"/>",
            {QStringLiteral("127.0.0.1:%1").arg(port)});
    }

    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Whether nobody has called yet.
    bool isWaiting() const { return m_process.state() == QProcess::Running; }
    /// Whether the whole conversation took place as it should.
    bool isContent()
    {
        m_process.waitForFinished(20'000);
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

private:
    static QByteArray sound()
    {
        return "Content-Type: application/sdp\nContent-Length: [len]\n\nv=0\no=- 1 1 IN IP[local_ip_type] "
               "[local_ip]\ns=-\n"
               "c=IN IP[media_ip_type] [media_ip]\nt=0 0\nm=audio [media_port] RTP/AVP 8\na=rtpmap:8 PCMA/8000\n\n";
    }
    static QByteArray answer(int status, const char *reason, bool withSound = false)
    {
        const QByteArray code = QByteArray::number(status);
        return "<send><![CDATA[\nSIP/2.0 " + code + ' ' + reason
            + "\n[last_Via:]\n[last_From:]\n[last_To:];tag=[call_number]\n[last_Call-ID:]\n[last_CSeq:]\n"
              "Contact: <sip:customer@[local_ip]:[local_port]>\n"
            + (withSound ? sound() : QByteArray("Content-Length: 0\n\n")) + "]]></send>";
    }
    static QByteArray said(const char *request) { return QByteArray("<recv request=\"") + request + "\"/>"; }
    static QByteArray ringing() { return said("INVITE") + answer(180, "Ringing"); }
    static QByteArray pause(int ms) { return "<pause milliseconds=\"" + QByteArray::number(ms) + "\"/>"; }
    static QByteArray plays(const QString &speech)
    {
        return speech.isEmpty()
            ? QByteArray()
            : "<nop><action><exec rtp_stream=\"" + speech.toUtf8() + ",1,8,PCMA/8000\"/></action></nop>";
    }
    /// A request of our own within their call; `rest` is whatever else belongs to it.
    static QByteArray request(const QByteArray &method, int number, const QByteArray &rest)
    {
        return "<send retrans=\"500\"><![CDATA[\n" + method
            + " [next_url] SIP/2.0\nVia: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]\n"
              "From: <sip:customer@[local_ip]:[local_port]>;tag=[call_number]\nTo:[peer]\nCall-ID: [call_id]\n"
              "CSeq: "
            + QByteArray::number(number) + ' ' + method
            + "\nContact: <sip:customer@[local_ip]:[local_port]>\nMax-Forwards: 70\n" + rest + "]]></send>";
    }
    static QByteArray bye() { return request("BYE", 2, "Content-Length: 0\n\n") + "<recv response=\"200\"/>"; }
    static QByteArray notifies(int number, const QByteArray &met, const QByteArray &state)
    {
        return request("NOTIFY", number,
                   "Event: refer\nSubscription-State: " + state
                       + "\nContent-Type: message/sipfrag;version=2.0\nContent-Length: [len]\n\n" + met + '\n')
            + "<recv response=\"200\"/>";
    }
    void wait(QByteArray steps)
    {
        // Who called is kept for our own BYE.
        if (steps.contains("[peer]")) {
            steps.replace("[peer]", "[$peer]");
            steps.replace("<recv request=\"INVITE\"/>",
                "<recv request=\"INVITE\" rrs=\"true\"><action><ereg regexp=\".*\" search_in=\"hdr\" header=\"From:\" "
                "assign_to=\"peer\"/></action></recv>");
        }
        start(steps, {});
    }
    void start(const QByteArray &steps, const QStringList &target)
    {
        QFile file(m_folder.filePath(QStringLiteral("scenario.xml")));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(
                   "<?xml version=\"1.0\"?>\n<!DOCTYPE scenario>\n<scenario name=\"one\">" + steps + "</scenario>\n")
                < 0)
            qFatal("no place for the scenario");
        file.close();
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("errors")));
        m_process.setWorkingDirectory(m_folder.path());
        m_process.start(QStringLiteral("sipp"),
            QStringList{QStringLiteral("-sf"), file.fileName(), QStringLiteral("-i"), QStringLiteral("127.0.0.1"),
                QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-mi"), QStringLiteral("127.0.0.1"),
                QStringLiteral("-mp"), QString::number(m_mediaPort), QStringLiteral("-m"), QStringLiteral("1"),
                QStringLiteral("-nostdin"), QStringLiteral("-timeout"), QStringLiteral("60")}
                + target);
        m_process.waitForStarted();
        QThread::msleep(300); // until it listens
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port;
    quint16 m_mediaPort;
};

/// A telephone server: anna and bob at earshot.test, whose password is "secret".
class Kamailio
{
public:
    ~Kamailio() { stop(); }
    Kamailio() = default;
    Kamailio(const Kamailio &) = delete;
    Kamailio &operator=(const Kamailio &) = delete;

    QString server() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    void start()
    {
        if (m_port == 0)
            m_port = freeUdpPort();
        QFile file(m_folder.filePath(QStringLiteral("kamailio.cfg")));
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration()) < 0)
            qFatal("no place for the server's configuration");
        file.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
        m_process.start(QStandardPaths::findExecutable(
                            QStringLiteral("kamailio"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")}),
            {QStringLiteral("-DD"), QStringLiteral("-E"), QStringLiteral("-m"), QStringLiteral("32"),
                QStringLiteral("-M"), QStringLiteral("4"), QStringLiteral("-Y"), m_folder.path(), QStringLiteral("-P"),
                m_folder.filePath(QStringLiteral("pid")), QStringLiteral("-f"), file.fileName()});
        m_process.waitForStarted();
        QThread::msleep(1500); // it says nothing when it listens
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

private:
    QByteArray configuration() const
    {
        return "#!KAMAILIO\ndebug=1\nlog_stderror=yes\nchildren=1\nalias=\"earshot.test\"\nlisten=udp:127.0.0.1:"
            + QByteArray::number(m_port) + R"(
loadmodule "sl.so"
loadmodule "tm.so"
loadmodule "rr.so"
loadmodule "pv.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "auth.so"
modparam("usrloc", "db_mode", 0)
request_route {
    if (is_method("REGISTER")) {
        if ($fU != "anna" && $fU != "bob") { sl_send_reply("403", "Forbidden"); exit; }
        if (!pv_www_authenticate("$fd", "secret", "0")) { www_challenge("$fd", "0"); exit; }
        save("location");
        exit;
    }
    if (has_totag()) {
        if (loose_route() || uri != myself) { t_relay(); exit; }
        if (is_method("ACK")) { t_relay(); exit; }
        if (!lookup("location")) { sl_send_reply("404", "Not Found"); exit; }
        t_relay();
        exit;
    }
    if (is_method("CANCEL")) { t_relay(); exit; }
    if (!pv_proxy_authenticate("$fd", "secret", "0")) { proxy_challenge("$fd", "0"); exit; }
    record_route();
    if (!lookup("location")) { sl_send_reply("404", "Not Found"); exit; }
    t_relay();
}
)";
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Earshot::Test
