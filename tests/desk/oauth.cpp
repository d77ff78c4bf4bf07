// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in for a mailbox, with a provider on this machine that looks at what it is told.
#include "earshot/mail/oauth.h"
#include "earshot/desk/mailcredentials.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Earshot;
using namespace Qt::StringLiterals;

namespace
{

/// Gives tokens as its standard has it: a refresh token is good for one time.
class Provider : public QObject
{
public:
    Provider()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { hear(socket); });
        });
    }
    OAuthProvider place() const
    {
        const QString at = u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
        return {QUrl(at + u"/yes"_s), QUrl(at + u"/token"_s), u"mail everything"_s, u"desk"_s, u"hush"_s};
    }

    QByteArray challenge; ///< of the page that was opened
    QString refreshToken = u"refresh-1"_s; ///< the one that is good now
    int given = 0;
    bool isBusy = false;

private:
    void hear(QTcpSocket *socket)
    {
        m_heard += socket->readAll();
        const qsizetype end = m_heard.indexOf("\r\n\r\n");
        const qsizetype length = m_heard.toLower().indexOf("content-length: ");
        if (end < 0 || length < 0 || m_heard.size() - end - 4 < m_heard.mid(length + 16, 6).split('\r').first().toInt())
            return;
        const QUrlQuery form(QString::fromLatin1(m_heard.mid(end + 4)));
        m_heard.clear();
        const QByteArray answer = isBusy ? QByteArray("HTTP/1.1 503 Later\r\n\r\n") : answerTo(form);
        socket->write(answer);
        socket->disconnectFromHost();
    }
    QByteArray answerTo(const QUrlQuery &form)
    {
        const auto field = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
        const QByteArray proof
            = QCryptographicHash::hash(field(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256)
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const bool isCode
            = field(u"grant_type"_s) == u"authorization_code" && field(u"code"_s) == u"good" && proof == challenge;
        const bool isRefresh = field(u"grant_type"_s) == u"refresh_token" && field(u"refresh_token"_s) == refreshToken;
        if ((!isCode && !isRefresh) || field(u"client_id"_s) != u"desk" || field(u"client_secret"_s) != u"hush")
            return "HTTP/1.1 400 Bad\r\n\r\n{\"error\":\"invalid_grant\",\"error_description\":\"say yes again\"}";
        ++given;
        refreshToken = u"refresh-%1"_s.arg(given + 1);
        return "HTTP/1.1 200 OK\r\n\r\n{\"access_token\":\"access-" + QByteArray::number(given)
            + "\",\"expires_in\":3600,\"refresh_token\":\"" + refreshToken.toLatin1() + "\"}";
    }

    QTcpServer m_server;
    QByteArray m_heard;
};

using Answer = tl::expected<OAuthGrant, MailFault>;

} // namespace

class OAuthTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Provider> m_provider;

    /// What a browser does once the person has said yes, or no.
    void answer(QNetworkAccessManager &browser, const QUrl &page, const QString &code, const QString &state = {})
    {
        const QUrlQuery asked(page);
        m_provider->challenge = asked.queryItemValue(u"code_challenge"_s).toLatin1();
        QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QUrlQuery query;
        query.addQueryItem(code == u"no" ? u"error"_s : u"code"_s, code == u"no" ? u"access_denied"_s : code);
        query.addQueryItem(u"state"_s, state.isEmpty() ? asked.queryItemValue(u"state"_s) : state);
        back.setQuery(query);
        browser.get(QNetworkRequest(back));
    }
    Mailbox mailbox() const
    {
        Mailbox mailbox;
        mailbox.address = u"help@desk.example"_s;
        mailbox.user = u"maya"_s;
        mailbox.login = MailLogin::Kind::Token;
        return mailbox;
    }

private Q_SLOTS:
    void init() { m_provider = std::make_unique<Provider>(); }

    void signsIn_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind"); // 0 = all is well
        QTest::newRow("yes") << u"good"_s << 0;
        QTest::newRow("no") << u"no"_s << int(MailFault::Kind::Login);
        QTest::newRow("a code of somebody else") << u"bad"_s << int(MailFault::Kind::Login);
    }
    void signsIn()
    {
        QFETCH(QString, code);
        QFETCH(int, kind);
        OAuthClient client;
        QNetworkAccessManager browser;
        std::optional<Answer> answered;
        client.signIn(
            m_provider->place(), u"maya"_s,
            [&](const QUrl &page) {
                QCOMPARE(QUrlQuery(page).queryItemValue(u"code_challenge_method"_s), u"S256"_s);
                QCOMPARE(QUrlQuery(page).queryItemValue(u"login_hint"_s), u"maya"_s);
                answer(browser, page, code);
            },
            [&](const Answer &given) { answered = given; });
        QTRY_VERIFY(answered);
        QCOMPARE(answered->has_value(), kind == 0);
        if (kind != 0) {
            QCOMPARE(int(answered->error().kind), kind);
            return;
        }
        QCOMPARE((*answered)->accessToken, u"access-1"_s);
        QCOMPARE((*answered)->refreshToken, u"refresh-2"_s);
        QVERIFY((*answered)->isFresh(QDateTime::currentDateTimeUtc()));
        QVERIFY(!(*answered)->isFresh(QDateTime::currentDateTimeUtc().addSecs(3'590)));
        QCOMPARE(OAuthGrant::fromText((*answered)->toText())->provider, m_provider->place());
    }

    void somebodyElsesYesIsNone()
    {
        OAuthClient client;
        QNetworkAccessManager browser;
        std::optional<Answer> answered;
        client.signIn(
            m_provider->place(), {}, [&](const QUrl &page) { answer(browser, page, u"good"_s, u"forged"_s); },
            [&](const Answer &given) { answered = given; });
        QTest::qWait(300);
        QVERIFY(!answered);
        QCOMPARE(m_provider->given, 0);
    }

    void noTokenInTheClear()
    {
        OAuthGrant grant;
        grant.provider = m_provider->place();
        grant.provider.token = QUrl(u"http://login.example/token"_s);
        grant.refreshToken = u"refresh-1"_s;
        OAuthClient client;
        std::optional<Answer> answered;
        client.refresh(grant, [&](const Answer &given) { answered = given; });
        QTRY_VERIFY(answered);
        QCOMPARE(answered->error().kind, MailFault::Kind::NoEncryption);
    }

    void oldTokensAreChanged()
    {
        QTemporaryDir folder;
        FolderSecrets secrets(folder.path());
        OAuthGrant grant;
        grant.provider = m_provider->place();
        grant.accessToken = u"old"_s;
        grant.expires = QDateTime::currentDateTimeUtc().addSecs(30); // not for long
        grant.refreshToken = u"refresh-1"_s;
        const auto ignore = [](const Result<bool> &kept) { QVERIFY(kept); };
        secrets.write(mailbox().address, grant.toText(), this, ignore);
        MailCredentials credentials(secrets);
        using Login = tl::expected<MailLogin, MailFault>;
        QList<Login> logins;
        const auto ask = [&] { credentials.ask(mailbox(), this, [&](const Login &login) { logins << login; }); };
        ask(); // both ways ask at once, and the token before is good for one time
        ask();
        QTRY_COMPARE(logins.size(), 2);
        QVERIFY(logins.first());
        QCOMPARE(logins.first()->secret, u"access-1"_s);
        QCOMPARE(logins.last()->secret, u"access-1"_s);
        QCOMPARE(m_provider->given, 1);
        ask(); // good for an hour
        QTRY_COMPARE(logins.size(), 3);
        QCOMPARE(m_provider->given, 1);
        credentials.wasRefused(mailbox()); // whatever they say of the hour
        ask();
        QTRY_COMPARE(logins.size(), 4);
        QCOMPARE(logins.last()->secret, u"access-2"_s);
        // Nobody may know any more who we are: a person has to say yes.
        m_provider->refreshToken = u"another"_s;
        credentials.wasRefused(mailbox());
        ask();
        QTRY_COMPARE(logins.size(), 5);
        QCOMPARE(logins.last().error().kind, MailFault::Kind::SignedOut);
        QCOMPARE(logins.last().error().detail, u"127.0.0.1: say yes again"_s);
        m_provider->isBusy = true;
        ask();
        QTRY_COMPARE(logins.size(), 6);
        QCOMPARE(logins.last().error().kind, MailFault::Kind::Later);
    }

    void aTokenAloneIsTaken()
    {
        QTemporaryDir folder;
        FolderSecrets secrets(folder.path());
        secrets.write(mailbox().address, u"good-token"_s, this, [](const Result<bool> &) {});
        MailCredentials credentials(secrets);
        QString secret;
        credentials.ask(mailbox(), this, [&](const auto &login) { secret = login->secret; });
        QTRY_COMPARE(secret, u"good-token"_s);
    }
};

QTEST_GUILESS_MAIN(OAuthTest)
#include "oauth.moc"
