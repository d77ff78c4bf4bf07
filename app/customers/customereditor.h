// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "earshot/domain/customer.h"
#include "earshot/domain/result.h"

#include "shell/filedonce.h"
#include "shell/shellparts.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace Earshot
{

class Desk;
class FaultLine;
class PreferenceRows;
class Strip;

/// Everything that is known of a person, to be changed. When a colleague has changed it meanwhile, what was typed stays
/// and one says which of the two holds.
class CustomerEditor final : public QDialog
{
    Q_OBJECT

public:
    /// A customer without an id is added.
    CustomerEditor(Desk &desk, const Customer &customer, const QString &organisation, QWidget *parent = nullptr);

    /// The keys begin where it is said how they like to be reached.
    void beginWithPreference();
    /// Asks once when something was typed that is not saved.
    void reject() override;

Q_SIGNALS:
    void said(const Earshot::Said &said);
    void added(Earshot::CustomerId customer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *form();
    void keepWide();
    void addField(QFormLayout *form, const QString &words, QWidget *field);
    Customer typed() const;
    QStringList content() const;
    QString firstFault() const;
    void bringBack();
    void save();
    void add(const Customer &customer);
    void change(const Customer &customer);
    void fail(const Error &why);
    void saveOverTheirs();

    Desk &m_desk;
    Customer m_customer;
    FiledOnce<std::pair<Customer, QString>> m_once; ///< with the organisation's name
    QStringList m_begun; ///< what the fields held at the beginning
    QStringList m_asked; ///< what they held when it was asked whether to throw it away
    Strip *m_trouble;
    QLineEdit *m_name;
    FaultLine *m_fault;
    QLineEdit *m_role;
    QLineEdit *m_organisation;
    QPlainTextEdit *m_addresses;
    QPlainTextEdit *m_phones;
    PreferenceRows *m_prefers;
    QLineEdit *m_source;
    QLineEdit *m_language;
    QComboBox *m_zone;
    QPlainTextEdit *m_notes;
    QPushButton *m_save = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace Earshot
