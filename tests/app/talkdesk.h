// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support.h"

#include "earshot/desk/customerdesk.h"
#include "earshot/desk/recorder.h"
#include "earshot/desk/ticketdesk.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "calls/callbar.h"
#include "calls/calllines.h"
#include "calls/formdraft.h"
#include "calls/phonewords.h"
#include "calls/talkbutton.h"
#include "calls/wrapupform.h"
#include "shell/actions.h"
#include "shell/look.h"

namespace Earshot::Test
{

using namespace Qt::StringLiterals;

/// A line that sees its calls or does not, as the test says.
class WindowLine final : public VoiceLine
{
public:
    explicit WindowLine(bool seesCall = false)
        : m_sees(seesCall)
    {
    }

    QStringList dialled;
    QString digits;
    QStringList transferred;
    bool muted = false;
    bool held = false;
    std::optional<Refusal> refusal; ///< the next dial is refused so

    QString name() const override { return m_sees ? QStringLiteral("fake") : QStringLiteral("handed-over"); }
    bool seesCall() const override { return m_sees; }
    void dial(const QString &number) override
    {
        if (refusal) {
            Q_EMIT refused(*std::exchange(refusal, std::nullopt));
            return;
        }
        dialled << number;
    }
    void answer() override { tell(CallEvent::Kind::Answered); }
    void hangUp() override { tell(CallEvent::Kind::Ended, m_sees ? CallEnding::None : CallEnding::HandedOver); }
    void hold(bool on) override
    {
        held = on;
        tell(on ? CallEvent::Kind::Held : CallEvent::Kind::Resumed);
    }
    void mute(bool on) override { muted = on; }
    bool canTransfer() const override { return m_sees; }
    void transfer(const QString &number) override { transferred << number; }
    void sendDigits(const QString &typed) override { digits += typed; }

    void tell(CallEvent::Kind kind, CallEnding ending = CallEnding::None) { Q_EMIT event({kind, ending}); }

private:
    bool m_sees;
};

/// The button, the bar and the form of a call in a window, on a line that only writes down what it is asked.
class TalkTest : public QObject
{
protected:
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WindowLine> m_line;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Actions> m_actions;
    TalkButton *m_talk = nullptr;
    CallBar *m_bar = nullptr;
    WrapUpForm *m_form = nullptr;
    QStringList m_said;
    QUuid m_act;
    Ticket m_ticket;
    Customer m_customer;
    QDateTime m_now = noon;

    void openWindow(bool seesCall = false)
    {
        m_desk = openDesk(*m_scratch, u"maya"_s, m_scratch->path(u"journal"_s), [this] { return m_now; });
        m_line = std::make_unique<WindowLine>(seesCall);
        m_desk->calls().setLine(m_line.get());
        m_window = std::make_unique<QWidget>();
        m_actions = std::make_unique<Actions>();
        auto *column = new QVBoxLayout(m_window.get());
        m_bar = new CallBar(*m_desk, *m_actions);
        m_talk = new TalkButton(*m_desk, *m_actions, m_window.get());
        m_form = new WrapUpForm(*m_desk, *m_actions);
        for (QWidget *each : std::initializer_list<QWidget *>{m_bar, m_talk, m_talk->strip(), m_form})
            column->addWidget(each);
        connect(m_form, &WrapUpForm::wantedChanged, m_form, &QWidget::setVisible);
        const auto hear = [this](const Said &said) {
            m_said << said.words;
            m_act = said.act;
        };
        connect(m_talk, &TalkButton::said, this, hear);
        connect(m_bar, &CallBar::said, this, hear);
        connect(m_form, &WrapUpForm::said, this, hear);
        m_window->resize(720, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        m_actions.reset();
        m_desk.reset();
        m_line.reset();
    }

    void add(const Customer &customer)
    {
        m_customer = must(m_desk->act(addCustomer, customer));
        NewTicket fields;
        fields.subject = u"Locked out"_s;
        fields.customer = m_customer.id;
        m_ticket = must(m_desk->act(createTicket, fields));
        m_talk->setTicket(m_ticket, m_customer);
    }

    void addDana() { add(customerNamed(u"Dana Ruiz"_s, {}, u"+541155500142"_s)); }

    void press() { m_actions->action(ActionId::Talk)->trigger(); }

    /// While it has another name nothing can be written into it.
    void rename(const QString &table, const QString &name)
    {
        must(m_desk->database().write([table, name](Session &session) {
            session.runUnprepared(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name));
            return true;
        }));
    }

    QPushButton *link(const QString &words) const
    {
        for (QPushButton *each : m_talk->strip()->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }

    template<class T>
    T *inForm(const char *name) const
    {
        return m_form->findChild<T *>(QLatin1StringView(name));
    }

    QList<CallRow> log() { return must(m_desk->database().read(Calls::log, CallFilter(), QDateTime(), CallId(), 10)); }
    bool isSaid(const QString &words) const { return m_said.contains(words); }

    void prepare()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyLook(*qApp, Scheme::Light);
    }
    void begin()
    {
        m_scratch = std::make_unique<Scratch>(u"file"_s);
        m_said.clear();
        m_now = noon;
        openWindow();
    }
    void end()
    {
        closeWindow();
        m_scratch.reset();
    }
};

} // namespace Earshot::Test
